import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Leer más`, `Seguir leyendo`, `Leer la nota completa` */
  link: {
    yields: 'continuation',
    lines: [
      '(lee|lea|leé|leer) (más|más noticias) en {publication}',
      '(nota|noticia|texto|artículo) (completa|completo) aquí',
      '(continuar|seguir) leyendo «{title}',
      '(leer|lee|lea|leé) (más|mas|la nota completa|la noticia completa|el artículo completo|nota completa|' +
        'noticia completa|artículo completo|aquí|completo|la nota|todo|la entrevista completa|la historia completa|' +
        'el reportaje completo)[ aquí| >>]',
      '(seguir|sigue|siga|seguí|continuar|continúa|continúe|continuá) (leyendo|leyendo aquí|leyendo la noticia|leyendo el artículo|leyendo la nota)',
      '(ver|vea|ve|mira|consulta|consulte|lee|lea|leé|leer) [más|todas las|todos los] ' +
        '(artículos|noticias|notas|notas de esta sección|información|noticias de {publication}|noticias sobre {rest})' +
        '[ aquí]',
      '(haz clic|haga clic|haz click|haga click|clic|click|pincha|pulsa|pulse|da clic) ' +
        '(aquí|aqui|acá)[ para (más|mas) (información|detalles|noticias|historias){rest}]',
      '(más información|más detalles|más noticias|mira más|lea más|lee más) (aquí|acá|en este enlace|en {url}|en: {url})',
      '(lee|lea|leé|leer|consulta|vea|ver) (aquí|acá) (el|la|los|las|más) ' +
        '[texto|nota|noticia|artículo|documento|informe|sentencia] ' +
        '(completo|completa|íntegro|completos|completas|íntegra|sobre {rest})',
    ],
    headsList: true,
    proof: {
      removes: [
        'Lee más noticias en Ejemplo',
        'Nota completa aquí',
        'Continuar leyendo «Abre un nuevo puente»',
        'Leer más',
        'Leer más...',
        'Seguir leyendo',
        'Seguir leyendo:',
        'Leer noticia completa',
        'Ver más artículos',
        'Lea más aquí',
        'Continúa leyendo',
      ],
      keeps: [
        'Lee más en vacaciones el niño del norte.',
        'Leer más libros',
        'Seguir leyendo a los clásicos',
        'Leer más de noche daña la vista, según un estudio.',
        'Ver más artículos de lujo en la calle',
      ],
    },
  },
  /** A button of a word or two: `Ver más`, `Más información`, `Clic aquí` */
  button: {
    lines: [
      '(ver|mostrar|saber|conocer|cargar|descubre|conoce|mira) (más|mas|todo|todos|todas|menos|nota|artículo|noticia)',
    ],
    words: [
      'más info',
      'saber más',
      'más detalles',
      'ir a la noticia',
      'leer nota',
      'leer noticia',
      'leer artículo',
      'leer entrada',
      'entrá',
      'leelo aquí',
      'ver nota completa',
      'desplegar',
      'expandir',
    ],
    place: 'run',
    proof: {
      removes: ['Ver más', 'Saber más', 'Ver todo'],
      keeps: ['Ver más allá', 'Más información que nunca', 'Saber más de vinos'],
    },
  },
  /** A label before the headline of another story: `Lea también: El pueblo vota por el puente`, `Te puede interesar | Qué se sabe` */
  labelled: {
    labelled: true,
    lines: [
      '[>> |+ |👉 ](lea|lee|leé|leer|vea|ve|ver|mira|mirá|mire|checa|consulta|consulte|escucha|escuchá|escuche|' +
        'descubre|conoce|conozca|conocé|revisa|revise|sigue leyendo|siga leyendo|seguí leyendo|seguir leyendo|' +
        'puedes leer|puede leer|podés leer|no dejes de leer|le puede interesar leer|te invitamos a leer|' +
        'lo invitamos a leer|le invitamos a leer|te recomendamos leer|le recomendamos leer|recomendamos leer|' +
        'te sugerimos leer|entérate|infórmese|amplíe|visita) [también|tambien|además|ademas|más|mas|aquí|aqui|acá|aún|' +
        'sobre el tema|esta nota|la nota|en {publication}][ ](:|\\||>>|>|»|→|–|—|-|\\.\\.\\.)[ ¿| ¡| «| “| ]{headline}',
      '(también|tambien|además|y además) (lea|lee|leé|puedes leer|puede leer|podés leer|vea|ve|mira|mirá|' +
        'te puede interesar|le puede interesar|te interesa|te recomendamos|en {publication}|en esta sección|puedes ver|' +
        'puede ver|escucha)[ ](:|\\||>>|>|»|→|–|—|-)[ ¿| ¡| «| “| ]{headline}',
      '[quizás |quizá |tal vez |también ](te|le|les|os) [también] ' +
        '(puede|podría|pueden|puede que|podrían|puede llegar a|recomendamos|interesa|sugerimos|puede gustar|contamos|' +
        'va a interesar) [también|que] [interesar|interese|gustar|gustaría|gustarle|interesar leer|leer][ ]' +
        '(:|\\||>>|>|»|→|–|—|-)[ ¿| ¡| «| “| ]{headline}',
      '{headline} (– leer más|— leer más|- leer más)',
    ],
    proof: {
      removes: [
        'Lea también: Los vecinos votan por el puente',
        'Lee también: Los bancos no creen en la reforma: agencia',
        'LEE ADEMÁS | Los vecinos votan por el puente',
        'Te puede interesar: Qué se sabe del puente',
        'LE PUEDE INTERESAR: ¿Qué pasa con el puente?',
        'Leé también: El pueblo dijo que no',
        'También puede leer: Los vecinos votan por el puente',
        'También lea: Los vecinos votan por el puente',
        'Mirá también: Los vecinos votan por el puente',
        'Leer más: Los vecinos votan por el puente',
        '(Lea también: Los vecinos votan por el puente)',
        '(Le puede interesar: Qué se sabe)',
        '[Te puede interesar: Qué se sabe]',
      ],
      keeps: [
        'Lea también los clásicos: le harán bien.',
        'Lee también: ayuda.',
        'Además: pan y vino',
        'Te puede interesar saber que el bus pasa los domingos.',
        'Mira: no hay nada que hacer.',
        'Contexto: en 2019 el puente cayó. Murieron tres personas.',
      ],
    },
  },
  /** The same without a colon: `Te puede interesar Los vecinos votan por el puente` */
  'no-colon': {
    lines: [
      '(te puede interesar|le puede interesar|lea también|lee también|leé también|mira también|mirá también|' +
        'te podría interesar|también te puede interesar|noticia relacionada|nota relacionada|artículo relacionado|' +
        'no te pierdas|te recomendamos|leer también|lea además|lee además|ver también|vea también|quizás te interese|' +
        'podría interesarte|puede interesarte)[ ¿| ¡| «| “| ]{headline}[?]',
      '(te puede interesar|le puede interesar|lea también|lee también)[ ](:|\\||>>|>|»|→|–|—|-)[ ¿| ¡| ]{headline}?',
      '(te puede interesar|lea también|lee también|le puede interesar|leer también|mira también|ver también)[ ][:][ ]{url}',
    ],
    proof: {
      removes: [
        'Te puede interesar Los vecinos votan por el puente',
        'Lee también ¿Qué pasa con el puente?',
        'Lea también: https://diario.example/4',
      ],
      keeps: ['Te puede interesar también a ti', 'Lea también El Quijote.', 'No te pierdas en el bosque, le dijo.'],
    },
  },
  /** The same in brackets within a paragraph: `(Lea también: Los vecinos votan)`, `[Te puede interesar: Qué se sabe]` */
  bracketed: {
    inside: [
      {
        opens: '(',
        pattern: /\((?:leer más|ver más|lea más|lee más|seguir leyendo|clic aquí|haz clic aquí|haga clic aquí)\)/iy,
      },
      {
        opens: '[',
        pattern: /\[(?:leer más|ver más|lea más|lee más|seguir leyendo|continuar leyendo)(?:…|\.{3})?\]/iy,
      },
    ],
    proof: {
      removes: ['[Leer más]'],
      keeps: [
        'El juez (lea también el auto) calló.',
        'Dijo “[lo] puede interesar”.',
        'Le pidió (ver más abajo) perdón.',
        'El cartel de la pared (lea más: le hará feliz) llevaba años allí.',
        'Lo “ayudaron” [lea más: lo compraron todos] durante años, dice ella.',
      ],
    },
  },
  /** Another form of the site in front of a headline, at the edge: `Video: Así fue la jornada`, `Opinión | Qué falta ahora` */
  section: {
    labelled: true,
    lines: [
      '(opinión|además|ademas|contexto|antecedentes|de interés|análisis|entrevista|especial|infografía|en vivo|' +
        'editorial|columna|escucha|mira|siguiente|anterior|próxima nota|vea|lea|lee)[ ](:|\\||>>|>|»|→)[ ¿| ¡| «| “| ]' +
        '{headline}',
    ],
    place: 'tail',
    proof: {
      removes: ['Contexto: El pueblo ardió en 2003', 'Además: El mercado cierra el sábado'],
      keeps: ['Opinión: no la tiene.', 'Video y fotos prueban el choque', 'Entrevista con el vampiro'],
    },
  },
  /** `Mira aquí el video del derrumbe`, `Escucha nuestro podcast`, `Haz clic en la imagen para ampliarla` */
  'media-call': {
    lines: [
      '[¡](mira|mirá|mire|vea|ver|escucha|escuchá|escuche) [aquí|acá|también] (el|este|la|esta|nuestro|nuestra) ' +
        '(vídeo|video|podcast|audio|galería|fotogalería|galería de fotos)[ aquí| completo| completa| a continuación|' +
        ' abajo]',
      '[¡](mira|mirá|mire|vea|ver|escucha|escuchá|escuche) (aquí|acá) (el|la|los|las|nuestro|nuestra) ' +
        '(vídeo|video|vídeos|videos|podcast|audio|galería|fotogalería|imágenes|fotos) (de|del|sobre|con) {words}',
      '(haz clic|haga clic|haz click|pincha|pulsa|pulse|toca|clica) (en|sobre) (la|las|cada|una|esta) ' +
        '(imagen|imágenes|foto|fotos|fotografía|infografía)[ (para|y) (ampliar|ampliarla|ampliarlas|verla|verlas|ver|' +
        'agrandar|agrandarla|amplía){words}| para ampliar| para ampliarla| para verla más grande]',
      '[¡](participa|participe|vota|vote|responde|responda|contesta) (en|a) (nuestra|nuestro) (encuesta|sondeo|cuestionario)[ {words}]',
      '(consulta|consulte|lee|lea|sigue|encuentra|descubre|mira|revisa) (aquí|acá) (toda la|todas las|todos los|más) ' +
        '(información|noticias|artículos|actualidad|última hora|novedades)[ (sobre|de|del) {words}]',
      '(todo|toda la información|todas las noticias|toda la actualidad) (sobre|de|del) {title} en (nuestro|nuestra) ' +
        '(especial|dossier|sección|cobertura|web|directo|página)[ {words}]',
      '[¡](sigue|siga|sigan|seguí) (en directo|en vivo|aquí|minuto a minuto) ' +
        '(la última hora|toda la información|nuestra cobertura|la cobertura|toda la actualidad|las noticias|' +
        'todas las noticias)[ (sobre|de|del) {words}]',
      '(sigue|sigan|siga|consulta) (las últimas noticias|la última hora|todas las novedades|la actualidad|' +
        'las novedades|todo lo que ocurre|toda la información)[ {words}] (en|con) (nuestro|nuestra|el) ' +
        '(minuto a minuto|directo|cobertura|liveblog|cobertura en vivo|cobertura en directo)[ {words}]',
      '(conoce|conozca|mira|consulta|lee|revisa|encuentra) (los|todos los|más) detalles (aquí|en este enlace|en el siguiente enlace|en nota)',
      '(más|todos los) (detalles|información) (aquí|en este enlace|en el siguiente enlace)',
    ],
    proof: {
      removes: [
        'Mira aquí el video del derrumbe',
        'Escucha nuestro podcast',
        'Haz clic en la imagen para ampliarla',
        'Participa en nuestra encuesta',
        'Consulta aquí todas las noticias sobre el puente',
        'Todo sobre las obras, en nuestro especial',
        'Sigue en directo la última hora sobre el puente',
        'Sigue las últimas noticias en nuestro minuto a minuto',
        'Conoce los detalles aquí',
      ],
      keeps: [
        'Mira el video de su boda',
        'Sigue en directo a la cárcel',
        'Participa en la carrera con su hija',
        'Todo sobre ruedas',
        'Haz clic, dijo el juez.',
      ],
    },
  },
  /** Pictures, sound and another story by their label, below the first sentence: `Galería: el puente en imágenes`, `Vídeo: Así cayó el puente` */
  media: {
    labelled: true,
    lines: [
      '(galería|fotogalería|galería de fotos|galería de imágenes|en imágenes|en fotos|en vídeo|en video)[ ](:|\\||>>|>|»|→)[ ¿| ¡| «| ]{title}',
      '(video|vídeo|videos|vídeos|fotos|podcast|infografía|más información|en directo|minuto a minuto)[ ](:|\\||>>|>|»|→)[ ¿| ¡| «| “| ]{headline}',
    ],
    place: 'below',
    proof: {
      removes: [
        'Galería: el puente en imágenes',
        'Video: Así fue la jornada en el puente',
        'Fotos: Los vecinos votan por el puente',
        'Más información: El alcalde promete otro puente',
      ],
      keeps: [
        'En directo: la noche en que ardió el teatro',
        'Video y fotos prueban el choque',
        'Vídeo y radio, las pruebas del juicio',
        'Fotos de familia en el barro',
        'Más información: la que pide la jueza al banco.',
      ],
    },
  },
  /** A gallery, with the number of its pictures: `Galería de fotos (10 fotos)` */
  photos: {
    lines: [
      '(galería|galería de fotos|galería de imágenes|fotogalería|fotos|imágenes)( |: | : )[\\(]{n} (fotos|imágenes|fotografías)[\\)]',
    ],
    proof: { removes: ['Galería de fotos (10 fotos)'], keeps: ['Galería de arte expone 10 fotos'] },
  },
} satisfies ProvenFamily
