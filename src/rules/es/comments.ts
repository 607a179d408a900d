import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 comentarios`, `Comentarios (32)`, `Ver comentarios` */
  count: {
    lines: [
      '{n} (comentario[s]|respuesta[s]|opiniones)',
      'comentarios[ ][\\(]{n}[\\)]',
      '(ver|mostrar|leer|cargar|ocultar|ir a) [todos|más] [los] comentarios[ ][[\\(]{n}[\\)]]',
      '(no hay|sin|aún no hay|todavía no hay) comentarios [aún|todavía|en esta noticia]',
      '(cargando|cargar más|últimos|todos los) comentarios',
      'comentarios (de los lectores|de lectores|recientes|destacados|en esta noticia|a esta noticia|facebook|de facebook)',
    ],
    place: 'edges',
  },
  /** A word or two, which could be a heading of the story: `Comentarios`, `Comentar`, `Responder` */
  heading: {
    lines: [
      'ordenar por[ ]:[ ](más recientes|más antiguos|relevancia|fecha|mejores)',
      '(comentario[s]|comentar|comenta|comentá|comente|responder|respuesta[s]|responder comentario|opina|opiná|opine|tu opinión|su comentario|tu comentario|ordenar por|más valorados|ordenar por relevancia|relevancia|denunciar|reportar|normas|enviar|enviar comentario|publicar|publicar comentario|cancelar)',
      '(nombre|correo electrónico|correo|email|e-mail|web|sitio web|comentario|tu nombre|tu email|su nombre|apellido|mensaje)',
    ],
    place: 'run',
  },
  /** `Deja una respuesta Cancelar la respuesta`, `Dejá tu comentario`, `Sé el primero en comentar` */
  invitation: {
    lines: [
      '[¿](quieres|querés|quiere|desea|deseas) (comentar|opinar)[?] (inicia sesión|regístrate|suscríbete|iniciá sesión|hazte suscriptor)[ {rest}]',
      '[¡](deja|dejá|deje|déjanos|dejanos|déjenos|escribe|escribí|escriba|agrega|agregá|agregar|añade|añadir|publica|publicar|haz|haga|dejar|envía|envíe|enviar|comparte) (un|una|tu|su|tus|sus|el) (comentario|comentarios|respuesta|opinión|opiniones)[ (aquí|abajo|debajo|a continuación|en esta noticia|sobre esta noticia|en los comentarios)]',
      '(deja|dejá|deje|dejar|publicar|agregar) (un|una|tu|su) (comentario|respuesta)[ ][/ ]cancelar [la] respuesta',
      '(cancelar [la] respuesta|haz clic aquí para cancelar [la] respuesta)',
      '(sé|se|sea) el primero en (comentar|opinar|dejar un comentario|escribir un comentario|hacer un comentario)[{rest}]',
      '(comenta|comentar|comente|opina|opinar|comentá) (esta|este|esta|en esta|en este|sobre este|sobre esta) (noticia|artículo|nota|publicación|tema|entrada|contenido)',
      '[¿](qué|que) (opinas|opina|piensas|te parece|te pareció|opinás|pensás)[?| sobre esto?| de esto?| tú?| tú| usted?| sobre este tema?| de esta noticia?| al respecto?][ ][¡](déjanos|dejanos|déjalo|deja|cuéntanos|escríbenos|comenta|comparte|coméntanos|dejá|contanos|opina|participa){rest}',
      '[¿](te ha gustado|te gustó|te resultó útil|te ha resultado útil|te sirvió|te pareció útil|te ha parecido interesante|te fue útil) (este|esta|el|la) (artículo|nota|noticia|contenido|información|post)[?][ {rest}]',
      '(cuéntanos|dinos|coméntanos|cuentanos|contanos|déjanos saber|dejanos saber) {title} (comentarios|en los comentarios|opinión|opiniones)',
      '[debes |debe |tienes que |tenés que |necesitas |debés |por favor, |por favor ](iniciar sesión|inicia sesión|iniciá sesión|inicie sesión|iniciar sesion|estar conectado|registrarte|regístrate|registrarse|acceder|ingresar|identificarte|estar registrado|loguearte) [o registrarte|o regístrate|con un nombre de usuario] (para|y) [poder] (comentar|dejar un comentario|enviar un comentario|publicar un comentario|enviar comentarios|opinar|escribir un comentario|participar|dejar tu comentario|responder)',
      'para (comentar|poder comentar|opinar|dejar un comentario|participar) [es necesario|debes|debe|tienes que|tenés que|necesitas|hay que|en esta nota] (ser suscriptor|estar registrado|iniciar sesión|registrarte|registrarse|inicia sesión|suscribirte|ingresar|debés|identificarte|regístrate|inicie sesión){rest}',
      'los comentarios (están|estan|se encuentran) (cerrados|desactivados|deshabilitados)[ (para|en) {rest}]',
      'comentarios cerrados',
      '[únete|unite|únase|participa|participá|sumate|súmate] (a|en) la (conversación|discusión|charla)',
      'rellena tu nombre y apellido para comentar[{rest}]',
    ],
  },
  /** The labels of the form: `Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *` */
  form: {
    lines: [
      '(suscribirse a|suscripción a)[ ]: (enviar comentarios|entradas|comentarios)[ \\(atom\\)]',
      '(tu|su) (dirección de correo|dirección de correo electrónico|correo electrónico|email|e-mail|correo) no (será|va a ser) (publicada|publicado)[{matter}]',
      '(tu|su) (dirección de correo|dirección de correo electrónico|correo electrónico|email|e-mail|correo) no (será|va a ser) (publicada|publicado)',
      '[los] campos (obligatorios|requeridos|necesarios) [están|estan] (marcados|señalados)[ con| con \\*]',
      '(guarda|guardar|recordar|recuerda) mi[s] (nombre|datos){matter}(próxima|proxima) vez que (comente|haga un comentario)',
      '(recibir|notificarme|notifícame|avísame|avisarme) [un email|un correo|los|sobre|por correo electrónico|de|con|de los] [los|nuevos|con] (siguientes|nuevos|nuevas) (comentarios|entradas|entrada)[{rest}]',
      '[¡][por favor] (ingrese|ingresa|introduce|introduzca) (su|tu) (comentario|nombre|dirección de correo electrónico|nombre aquí|comentario aquí|dirección de correo electrónico aquí)[ aquí]',
      '[¡](ha|has) introducido una dirección de correo electrónico incorrecta',
      'este sitio [web] (usa|utiliza) akismet para reducir el spam[.][{matter}]',
      'este sitio [web] (usa|utiliza) akismet para reducir el spam',
      '(tu|su) comentario (está|esta|será|ha sido|fue) (pendiente|en espera|a la espera|revisado|moderado|enviado|publicado|recibido|aprobado)[ (de|con|por|antes|una vez|tras|después|y|para) {rest}|. {matter}]',
      '(publicar el|enviar|publicar) comentario',
    ],
  },
  /** `Los comentarios publicados son responsabilidad de sus autores.`, `Nos reservamos el derecho de moderar los comentarios` */
  policy: {
    lines: [
      '[todos] (los comentarios|las opiniones) (publicados|publicadas|vertidos|vertidas|realizados|expresados|expresadas|aquí|que|en este|de los lectores|de los usuarios|emitidos|emitidas) {matter}(responsabilidad (de|exclusiva|única|del)|moderados|moderación|eliminados|línea editorial|linea editorial|autores|opinión de|exclusiva de|normas|ofensivos|borrados|quien los)[{matter}]',
      '{matter} (se reserva|nos reservamos|nos reservaremos|se reservan) el derecho (de|a) (eliminar|moderar|borrar|suprimir|editar|rechazar|no publicar|publicar){matter}comentario[{matter}]',
      '(mostrar respeto|no ofender|evita|evite|sea|sé) {matter} (sus comentarios|tus comentarios|palabras obscenas|lenguaje soez|los comentarios)',
      '(normas|reglas|política|políticas|condiciones) (de|para|de los) [uso de los|los|participación en los] (comentarios|comentar|participación|participacion|la comunidad)',
      '(conforme a|consulta|lee|lea|consulte|antes de comentar) {title} (criterios de|normas de|reglas de) (participación|uso|comentarios|la comunidad|publicación|moderación|{publication})[{rest}]',
    ],
    place: 'tail',
  },
  /** Below the story only, for an interview asks it too: `¿Qué opinas?` */
  'your-view': {
    lines: [
      '[¿](y tú, |y vos, |y usted, )[¿](qué|que) (opinas|opina|piensas|opinás|pensás)[?| sobre esto?| de esto?| tú?| usted?| sobre este tema?| al respecto?]',
      '[¿](qué|que) (opinas|opina|piensas|opinás|pensás)[?| sobre esto?| de esto?| tú?| usted?| sobre este tema?| al respecto?]',
    ],
    place: 'tail',
  },
} satisfies Family
