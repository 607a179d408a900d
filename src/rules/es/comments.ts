import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 comentarios`, `Ver comentarios` */
  count: {
    lines: ['{n} (comentario[s]|respuesta[s]|opiniones)', '(cargando|cargar más|últimos|todos los) comentarios'],
    words: ['ver comentarios'],
    place: 'edges',
    proof: {
      removes: ['12 comentarios', '0 Comentarios'],
      keeps: [
        '12 comentarios racistas',
        'Comentarios del ministro causan malestar',
        'Sin comentarios del club',
        'Ver los comentarios como prueba',
      ],
    },
  },
  /** A word or two, which could be a heading of the story: `Comentarios`, `Comentar`, `Responder` */
  heading: {
    lines: ['ordenar por[ ]:[ ](más recientes|más antiguos|relevancia|fecha|mejores)'],
    words: ['responder', 'comentar', 'comentarios'],
    place: 'run',
    proof: {
      removes: ['Ordenar por : mas recientes'],
      keeps: ['Comentario final', 'Responder a tiempo', 'Nombre y apellido'],
    },
  },
  /** `Deja una respuesta Cancelar la respuesta`, `Dejá tu comentario`, `Sé el primero en comentar` */
  invitation: {
    lines: [
      '[¿](quieres|querés|quiere|desea|deseas) (comentar|opinar)[?] (inicia sesión|regístrate|suscríbete|iniciá sesión|hazte suscriptor)[ {rest}]',
      'para (comentar|poder comentar|opinar|dejar un comentario|participar) ' +
        '[es necesario|debes|debe|tienes que|tenés que|necesitas|hay que|en esta nota] ' +
        '(ser suscriptor|estar registrado|iniciar sesión|registrarte|registrarse|inicia sesión|suscribirte|ingresar|' +
        'debés|identificarte|regístrate|inicie sesión){rest}',
      'comentarios cerrados',
    ],
    words: ['deja una respuesta', 'deja una respuesta cancelar la respuesta'],
    proof: {
      removes: ['¿Quieres comentar? Inicia sesión', 'Para comentar debes registrarte y completar los datos generales.'],
      keeps: [
        'Los comentarios están cerrados, dijo el portavoz.',
        '¿Te ha gustado el puente?',
        'Deja una respuesta el ministro y tres preguntas',
        'Comentar la ley es un derecho, recordó la jueza.',
        'Qué opinas de la reforma, preguntó el locutor.',
        'Sé el primero en llegar, le dijo su padre.',
        'Los comentarios están fuera de lugar, dijo la alcaldesa.',
      ],
    },
  },
  /** The labels of the form: `Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *` */
  form: {
    lines: [
      '(suscribirse a|suscripción a)[ ]: (enviar comentarios|entradas|comentarios)[ \\(atom\\)]',
      'este sitio [web] (usa|utiliza) akismet para reducir el spam',
      '(publicar el|enviar|publicar) comentario',
    ],
    words: ['tu dirección de correo electrónico no será publicada. los campos obligatorios están marcados con'],
    proof: {
      removes: ['Suscribirse a: Enviar comentarios (Atom)', 'Publicar el comentario'],
      keeps: [
        'Suscribirse a la protesta',
        'Tu comentario fue publicado en el acta, dijo el juez.',
        'Su correo electrónico no será prueba en el juicio, dijo la jueza.',
        'Los campos están marcados con cal',
        'Tu comentario está fuera de lugar, le contestó.',
      ],
    },
  },
  /** Below the story only, for an interview asks it too: `¿Qué opinas?` */
  'your-view': {
    lines: [
      '[¿](y tú, |y vos, |y usted, )[¿](qué|que) (opinas|opina|piensas|opinás|pensás)[?| sobre esto?| de esto?| tú?| usted?| sobre este tema?| al respecto?]',
    ],
    words: ['¿qué opinas?'],
    place: 'tail',
    proof: {
      removes: ['¿y tu, ¿que opinas?'],
      keeps: ['¿Qué opina? le preguntó el juez.', '¿Qué piensas de tu madre?'],
    },
  },
  /** `¿Qué opinas? Déjanos tu comentario`, `Sé el primero en comentar`, `Los comentarios están cerrados` */
  call: {
    lines: [
      '[¿{title}? |{title}? ][¡](deja|déjanos|dejá|deje|escribe|escriba|añade|agrega|publica) (tu|un|su|tus|aquí tu) ' +
        '(comentario|comentarios|opinión)[ aquí| abajo| más abajo| en los comentarios| en la sección de comentarios|' +
        ' sobre este artículo| sobre esta noticia| sobre esta nota]',
      '[¡](sé|se|sea) (el|la) (primero|primera) en (comentar|opinar|dejar un comentario|dejar tu comentario)[ (este|esta|sobre) {words}]',
      'los comentarios (están|se encuentran|han sido|para este artículo están|de esta noticia están) (cerrados|desactivados|deshabilitados)[ en este momento]',
      '[¿{title}? |{title}? ](cuéntanos|cuéntanoslo|dinos|déjanoslo|opina|comenta) en [los ](comentarios)[ {words}]',
    ],
    proof: {
      removes: [
        '¿Qué opinas? Déjanos tu comentario',
        'Sé el primero en comentar',
        'Los comentarios están cerrados',
        'Cuéntanos en los comentarios',
      ],
      keeps: [
        'Los comentarios están cerrados, dijo el portavoz.',
        'Deja un comentario el ministro',
        'Sé el primero en llegar',
        '«Deja tu comentario aquí», ponía en la hoja.',
      ],
    },
  },
  /** Who is not known may not comment: `Inicia sesión para comentar` */
  'log-in': {
    lines: [
      '(inicia sesión|inicie sesión|identifícate|regístrate|debes iniciar sesión|conéctate) para ' +
        '(comentar|poder comentar|dejar un comentario|escribir un comentario|participar)',
    ],
    place: 'edges',
    proof: { removes: ['Inicia sesión para comentar'], keeps: ['Inicia sesión para votar y falla el sistema.'] },
  },
  /** That nobody has written yet: `No hay comentarios`, `Sin comentarios` */
  none: {
    lines: ['(no hay|sin|aún no hay|todavía no hay|ningún) comentario[s][ aún| todavía| en]'],
    place: 'tail',
    proof: {
      removes: ['No hay comentarios', 'Sin comentarios'],
      keeps: ['No hay comentarios del ministro', 'Sin comentarios, respondió la alcaldesa.'],
    },
  },
  /**
   * What comment tools print around their box: `Publicar un comentario`,
   * `Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.`
   */
  box: {
    lines: [
      '(publicar|enviar|escribir|hacer) un comentario[ (en la entrada|nuevo)]',
      'guarda[r] mi nombre, {matter} en este navegador {matter}',
      'guarda[r] mi nombre, correo electrónico y {matter}',
      'comentarios (más antiguos|más recientes|anteriores|siguientes)',
      'navegación de comentarios',
      '(tu|su) comentario está (pendiente de|esperando|en espera de) (moderación|aprobación)',
      '(un comentario|{n} comentarios|un pensamiento|{n} pensamientos|una respuesta|{n} respuestas) en {title}',
      '(un comentario|{n} comentarios|un pensamiento) sobre “{title}”',
      '(pingback|trackback)[s]: {title}',
      'no se (publicarán|permiten|admiten|aceptan) comentarios (con|que contengan|de carácter) {words}',
      'los comentarios (ofensivos|con insultos|que contengan {words}) (serán eliminados|no serán publicados|no se publicarán)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Publicar un comentario',
        'Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.',
        'Comentarios más antiguos',
        'Tu comentario está pendiente de moderación.',
        'Un comentario sobre “Abre el nuevo puente”',
        'No se publicarán comentarios con insultos.',
      ],
      keeps: [
        'Publicar un comentario le costó el cargo.',
        'Guarda mi nombre, le pidió al niño.',
        'Comentarios anteriores del ministro causaron revuelo.',
      ],
    },
  },
  /** A link to what readers wrote: `Ver todos los comentarios`, `Ver los comentarios (12)` */
  all: {
    lines: [
      '(ver|mostrar|leer|cargar) [todos] los comentarios[ \\({n}\\)]',
      '(ver|mostrar|cargar) (más|todos los) comentarios[ \\({n}\\)]',
    ],
    place: 'below',
    proof: {
      removes: ['Ver todos los comentarios', 'Ver los comentarios (12)'],
      keeps: ['Ver los comentarios del juez sorprende.'],
    },
  },
} satisfies ProvenFamily
