import type { ProvenFamily } from '../rule.js'

const STORY = 'artículo|noticia|nota|reportaje|contenido|información|texto|entrevista|historia|publicación'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `La entrada El puente se publicó primero en Ejemplo.` */
  'appeared-first': {
    lines: [
      '(la entrada|el artículo|la nota|la noticia|el post|el cargo|la publicación|el puesto) {work} ' +
        '(se publicó primero en|aparece primero en|apareció primero en|se publicó primero|fue publicado primero en|' +
        'se publicó originalmente en|apareció por primera vez en|fue publicada originalmente en) {site}',
    ],
    endings: [
      '(la entrada|el artículo|la nota|la noticia|el post|el cargo|la publicación) {work} ' +
        '(se publicó primero en|aparece primero en|apareció primero en|se publicó originalmente en|' +
        'apareció por primera vez en) {site}',
    ],
    proof: {
      removes: [
        'La entrada El puente reabre se publicó primero en Diario Ejemplo.',
        'La entrada El puente reabre aparece primero en Ejemplo.',
        'El cargo El puente reabre apareció primero en Ejemplo.',
      ],
      keeps: [
        'La entrada al puente se publicó en el plano',
        'La noticia apareció primero en la radio, dijo el abuelo.',
      ],
    },
  },
  /** A story about itself: `Este artículo fue publicado originalmente en Ejemplo` */
  'originally-appeared': {
    lines: [
      '(noticia|información|crónica|historia) (publicada|publicado) originalmente en {publication}',

      '(nota|texto|artículo|columna|entrevista|reportaje) (publicada|publicado) originalmente en {publication}',
      '(este|esta) (artículo|texto|nota|reportaje|entrevista) (fue|ha sido) (traducido|traducida) (del|de|automáticamente|por) {rest}',
      '(este|esta) (artículo|texto|nota|contenido) (fue|ha sido) (traducido|traducida) automáticamente',
      'este (artículo|texto|contenido) (es republicado|se republica) (en|de) {publication}',
      '(publicado|publicada|artículo publicado|texto publicado) (originalmente|primero|inicialmente) en[:] {publication}',
      '(artículo original|texto original|artículo publicado|texto publicado) en[:] {publication}',
      '(originalmente publicado|republicado|publicado con autorización|reproducido con autorización|' +
        'publicado con permiso|artículo cedido) (en|de|por) {publication}',
      '[lee|lea|puedes leer] el original',
    ],
    endings: [
      'este (artículo|texto|contenido) (fue publicado|se publicó|apareció) originalmente en {publication}[. {rest}]',
      'este artículo (fue|ha sido) publicado (originalmente|previamente|primero) en {publication}[. {rest}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Noticia publicada originalmente en puerto24',

        'Nota publicada originalmente en Ejemplo',
        'Este artículo fue traducido del inglés por Ana Ruiz',
        'Este artículo fue traducido automáticamente.',
        'Publicado originalmente en Ejemplo Digital',
      ],
      keeps: [
        'Este artículo fue publicado en Nature y causó revuelo.',
        'Esta información fue publicada por primera vez ayer por el diario.',
        'Esta información se publicó previamente en la red, dijo la policía.',
        'Publicado en mayo, el libro causó revuelo.',
        'Este artículo de la constitución se aplica a todos.',
        'El artículo fue robado en la noche',
        'Publicado en 1605, el libro sigue vivo.',
      ],
    },
  },
  /** `Nota editada por IA`, `Esta nota fue redactada con ayuda de inteligencia artificial` */
  machine: {
    lines: [
      '[*|nota: ](este|esta) (contenido|artículo|nota|noticia|texto|nota informativa) (fue|ha sido|se|es) ' +
        '(hecho|redactado|redactada|generado|generada|elaborado|elaborada|escrito|escrita|reescrito|editado|producido|' +
        'hecha|traducido|traducida) (con|por|mediante|usando|utilizando) ' +
        '[la|una|un|ayuda de|asistencia de|apoyo de|la asistencia de|la ayuda de|la ayuda de la|ayuda de la|' +
        'el apoyo de] (inteligencia artificial|ia|herramientas de inteligencia artificial|herramientas de ia|chatgpt|' +
        'un algoritmo)[{matter}]',
      '(aviso|nota|despacho|contenido|comunicado)[ ]: (este|esta|el presente|la presente|contenido|texto|la anterior|' +
        'el anterior) {matter} (comunicado de prensa|nota de prensa|agencia de noticias)[{matter}]',
      '(la agencia|este despacho|{site}) no (ha editado|edita|modificó) {title} (contenido|comunicado|texto|nota)[{matter}]',
    ],
    words: ['nota editada por ia'],
    place: 'edges',
    proof: {
      removes: [
        'Este artículo fue redactado con inteligencia artificial',
        'Esta nota fue traducida con herramientas de inteligencia artificial y revisada por un editor.',
      ],
      keeps: [
        'Nota: el banco publicado por error',
        'Aviso: la tormenta fue confirmada por la agencia de noticias',
        'Esta novela fue escrita con inteligencia',
        'Este texto fue escrito con rabia en la cárcel.',
      ],
    },
  },
  /** What the site says of its text: `Este artículo pertenece a nuestro archivo`, `Este contenido ha sido elaborado por un anunciante` */
  'own-note': {
    lines: [
      `(este|esta) (${STORY}) (pertenece a|forma parte de|procede de|proviene de) nuestro archivo[ {words}]`,
      '(este|esta) (artículo|noticia|nota|reportaje|contenido|información|texto|entrevista|historia) ' +
        '(ha sido|fue|está|es) (leído|leída|narrado|narrada|locutado) por una voz ' +
        '(automática|artificial|sintética|generada {words})',
      `(este|esta) (${STORY}) (ha sido|fue|es|está) ` +
        '(elaborado|elaborada|creado|creada|producido|producida|patrocinado|patrocinada|realizado|realizada|pagado|' +
        'pagada) por (un anunciante|nuestros anunciantes|un patrocinador|uno de nuestros patrocinadores|el anunciante|' +
        'el patrocinador)',
    ],
    proof: {
      removes: [
        'Este artículo pertenece a nuestro archivo',
        'Este contenido ha sido elaborado por un anunciante',
        'Este artículo fue leído por una voz automática',
      ],
      keeps: [
        'Este artículo pertenece a la ley de aguas',
        'Este texto fue leído por una voz amiga en la plaza.',
        'Este contenido fue pagado por el banco.',
      ],
    },
  },
  /** Where it was printed first: `Este artículo se publicó originalmente en El Correo del Puerto.` */
  'first-printed': {
    lines: [
      '(este|el) (artículo|texto|reportaje|trabajo) (se publicó|fue publicado|apareció|ha sido publicado) ' +
        '(originalmente|originariamente|por primera vez|inicialmente) (en|por) {publication}',
    ],
    place: 'tail',
    proof: {
      removes: ['Este artículo se publicó originalmente en El Correo del Puerto.'],
      keeps: ['Este libro se publicó originalmente en Lima.', 'El texto apareció por primera vez en la pared.'],
    },
  },
} satisfies ProvenFamily
