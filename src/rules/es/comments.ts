import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 comentarios`, `Comentarios (32)`, `Ver comentarios` */
  count: {
    lines: ['{n} (comentario[s]|respuesta[s]|opiniones)', '(cargando|cargar más|últimos|todos los) comentarios'],
    place: 'edges',
  },
  /** A word or two, which could be a heading of the story: `Comentarios`, `Comentar`, `Responder` */
  heading: {
    lines: ['ordenar por[ ]:[ ](más recientes|más antiguos|relevancia|fecha|mejores)'],
    place: 'run',
  },
  /** `Deja una respuesta Cancelar la respuesta`, `Dejá tu comentario`, `Sé el primero en comentar` */
  invitation: {
    lines: [
      '[¿](quieres|querés|quiere|desea|deseas) (comentar|opinar)[?] (inicia sesión|regístrate|suscríbete|iniciá sesión|hazte suscriptor)[ {rest}]',
      'para (comentar|poder comentar|opinar|dejar un comentario|participar) [es necesario|debes|debe|tienes que|tenés que|necesitas|hay que|en esta nota] (ser suscriptor|estar registrado|iniciar sesión|registrarte|registrarse|inicia sesión|suscribirte|ingresar|debés|identificarte|regístrate|inicie sesión){rest}',
      'comentarios cerrados',
    ],
  },
  /** The labels of the form: `Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *` */
  form: {
    lines: [
      '(suscribirse a|suscripción a)[ ]: (enviar comentarios|entradas|comentarios)[ \\(atom\\)]',
      'este sitio [web] (usa|utiliza) akismet para reducir el spam',
      '(publicar el|enviar|publicar) comentario',
    ],
  },
  /** Below the story only, for an interview asks it too: `¿Qué opinas?` */
  'your-view': {
    lines: [
      '[¿](y tú, |y vos, |y usted, )[¿](qué|que) (opinas|opina|piensas|opinás|pensás)[?| sobre esto?| de esto?| tú?| usted?| sobre este tema?| al respecto?]',
    ],
    place: 'tail',
  },
} satisfies Family
