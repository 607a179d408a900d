import type { ProvenFamily } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Suscríbete a nuestro boletín`, `Suscribite gratis a la newsletter`, `Apúntate al boletín` */
  'sign-up': {
    lines: [
      '(únete|unite|únase) a otros {n} suscriptores',
      '(suscríbete|suscribirse|suscribite) a este blog por (correo electrónico|correo|email)',
      '[¿](quieres|querés|quiere|desea|deseas|te gustaría) ' +
        '(recibir|estar|saber|suscribirte|enterarte|mantenerte|suscribirse) {title} ' +
        '(newsletter[s]|nuestro boletín|boletines|el boletín|(en|a) (tu|su) (correo|email|e-mail|correo electrónico|' +
        'mail|bandeja)|por correo electrónico|por email|bandeja de entrada|canal de whatsapp)[{matter}]',
      '[¡](inscríbase|inscríbete|suscríbase|regístrate) y (reciba|recibe) {title}',
      '[nuestra|la|el|nuestro] newsletter[s]: {rest}',
      'si (quieres|quiere|deseas|querés) recibir {title} (newsletter|boletín|correo)[{matter}]',
    ],
    proof: {
      removes: [
        'Suscríbete a este blog por correo electrónico',
        'Únete a otros 10.000 suscriptores',
        'Inscríbase y reciba en su correo el boletín Mareas',
        '¿Quieres recibir las noticias en tu correo?',
      ],
      keeps: [
        '¿Quieres saber si tu correo fue robado? Así se hace',
        'Suscríbete o muere: el nuevo modelo de la prensa',
        'El boletín oficial publica hoy la norma, que entra en vigor el lunes.',
        'Regístrate en el censo antes del viernes, pide la alcaldía.',
        'Apúntate a la carrera',
        'Quieres recibir la herencia y no los gastos, le dijo su tía.',
      ],
    },
  },
  /** The promise: `Recibe en tu correo las noticias del día`, `Todas las noticias en tu bandeja de entrada` */
  promise: {
    lines: [
      '[¡](recibe|recibí|reciba|recibir|recíbelo|quiero recibir|quieres recibir|obtén|te enviamos|te lo enviamos) ' +
        '[gratis|cada día|cada mañana|cada semana|diariamente|directamente|todos los días|en tu correo|en su correo|' +
        'en tu email] {title} (tu correo|su correo|tu email|tu e-mail|tu mail|su email|tu bandeja|su bandeja|tu buzón|' +
        'tu casilla|correo electrónico|bandeja de entrada|tu celular|tu whatsapp|newsletter[s]|boletines|boletín|' +
        'por email|por correo|en google news)[(.|!| cada| todos| con) {matter}]',
      '[¡](recibe|recibí|reciba) (en|directamente en|cada mañana en|cada día en|todos los días en) (tu|su) ' +
        '(correo|email|e-mail|mail|bandeja|bandeja de entrada|casilla|buzón|correo electrónico|celular|whatsapp) ' +
        '{title}',
    ],
    words: ['todas las noticias en tu bandeja de entrada'],
    place: 'edges',
    proof: {
      removes: [
        'Recibe en tu correo las noticias del día',
        'Recibe cada mañana las mejores historias en tu bandeja de entrada',
      ],
      keeps: [
        'Las cartas llegaron cada mañana a tu correo',
        'El ministro responde en tu correo',
        'Recibe las alertas de tsunami en segundos, dijo el experto.',
        'Mantente al día con las vacunas, pide el ministerio.',
        'Recibe el alta la niña herida',
        'Reciba o no la carta en su correo, el vecino debe pagar la multa.',
        'Recibe el premio por su trayectoria',
      ],
    },
  },
  /** Labels and buttons, which need company: `Correo electrónico *`, `Suscribirme`, `Newsletter` */
  form: {
    lines: [
      '(suscríbete|suscribete|suscribite|suscríbase|suscribirse|suscribirme|suscribir|suscripción|suscripciones|' +
        'apúntate|me apunto|apuntarme|quiero suscribirme|quiero recibirlo|recíbela|recíbelo|registrarme|inscribirme|' +
        'enviar|no gracias|[¡]suscríbete ya|suscríbete gratis|suscríbete ahora|suscríbete aquí|suscríbase aquí|' +
        'es gratis|alta newsletter)',
      '[el|la|nuestro|nuestra|nuestros] (newsletter[s]|boletín|boletines|boletín informativo|boletín diario|' +
        'boletín de noticias)[ (de {publication}|gratuito|diario|semanal|{publication})]',
    ],
    words: ['correo electrónico'],
    place: 'run',
    proof: {
      removes: ['Boletines', 'Suscribirme', 'Boletín diario', 'Suscríbete'],
      keeps: ['Correo de brujas', 'Boletín sin efecto', 'Nombre de guerra', 'País de agua'],
    },
  },
  /** A plea for the letters of the site: `Suscríbete gratis a la newsletter de puerto24`, `¿Quieres más noticias? Apúntate a nuestro boletín` */
  call: {
    lines: [
      '[¡][haz clic aquí para |pincha aquí para |{title}? ](suscríbete|suscribete|suscríbase|suscribite|suscribirte|' +
        'apúntate|apuntarte|regístrate|registrate|regístrese|inscríbete|inscribirte|inscríbase)' +
        '[ ya| hoy| ahora| aquí| gratis| gratuitamente| aquí gratis| gratis aquí] (a|al|en|para recibir) ' +
        '[la |las |el |los |nuestra |nuestras |nuestro |nuestros ](newsletter[s]|boletín|boletines)' +
        '[ de {publication}| diario| diaria| semanal| gratis| gratuito| gratuita| informativo]' +
        '[( y|, y|:| para|.|!) {title}]',
      '(suscríbete|suscríbase) [(a|en)] (nuestro|nuestros) (podcast|pódcast|podcasts)[ {words}]',
      '[recibe ]las noticias más (importantes|relevantes)[ del día][ {words}] en (tu|su) (correo|email|bandeja de entrada|buzón|correo electrónico)',
    ],
    proof: {
      removes: [
        'Suscríbete gratis a la newsletter de puerto24',
        '¿Quieres más noticias? Apúntate a nuestro boletín',
        'Regístrate en nuestro boletín y recibe lo mejor del día',
        'Suscríbete a nuestro podcast',
        'Las noticias más importantes del día en tu correo',
      ],
      keeps: [
        'Suscríbete al boletín, decía el cartel del puente.',
        'El boletín de la escuela sale los lunes',
        'Apúntate al coro y canta',
      ],
    },
  },
  /** What a form for letters says when it was sent: `Gracias por suscribirte` */
  thanks: {
    lines: ['(gracias|muchas gracias) por (suscribirte|suscribirse|tu suscripción|su suscripción|registrarte)'],
    place: 'edges',
    proof: { removes: ['Gracias por suscribirte'], keeps: ['Gracias por tu voto, dijo el alcalde.'] },
  },
  /** A switch for notifications: `Activar notificaciones` */
  notifications: {
    lines: ['(activar|activa|activa las|habilitar|permitir) [las ](notificaciones|alertas)'],
    place: 'edges',
    proof: { removes: ['Activar notificaciones'], keeps: ['Activar alertas sísmicas salvó vidas'] },
  },
  /** The field for the address, and its label: `Tu correo electrónico` */
  address: {
    lines: [
      '[introduce |ingresa |escribe ](tu|su) (correo|correo electrónico|email|e-mail|dirección de correo electrónico)',
    ],
    place: 'edges',
    proof: { removes: ['Tu correo electrónico'], keeps: ['Tu correo electrónico no es seguro, avisan.'] },
  },
  /** The way out of a mailing list: `Darse de baja` */
  unsubscribe: {
    lines: [
      '(darse de baja|darme de baja|date de baja|cancelar suscripción|cancelar la suscripción|anular suscripción)' +
        '[ (de|del) [la |nuestro |este ](boletín|newsletter|lista)]',
    ],
    place: 'edges',
    proof: { removes: ['Darse de baja'], keeps: ['Darse de baja del padrón costará dinero'] },
  },
} satisfies ProvenFamily
