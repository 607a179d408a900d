import type { ProvenFamily } from '../rule.js'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Foto: Ana Ruiz / EFE`, `Fotografía de Ana Ruiz`, `Crédito: Getty Images` */
  photo: {
    lines: [
      '(foto|fotos|fotografía|fotografías|fotografia|foto y video|foto/video|foto principal|foto portada|' +
        'foto de portada|foto archivo|foto de archivo|créditos de la foto|crédito de foto|crédito de la foto|' +
        'crédito foto|crédito|créditos|crédito fotográfico|créditos fotográficos|imagen principal|imagen destacada|' +
        'fotógrafo|fotógrafa|fotos y video|foto cortesía|foto vía)[ ]: {credit}',
      '(foto|fotos|fotografía|fotografías|ilustración|infografía) (de|por|cortesía|vía|cortesía de|gentileza|gentileza de) {author}',
      '(foto|fotos|fotografía) (cortesía|gentileza|cortesia) [de|:] {credit}',
      '(ilustración|infografía|imagen|imágenes|vídeo|video|gráfico|caricatura|captura|captura de pantalla|edición de video)[ ]: {author}',
      '(foto|imagen|fotos|imágenes)[ ]: (archivo|cortesía|gentileza|difusión|referencial|especial|internet|' +
        'redes sociales|captura de pantalla|captura|captura de video|facebook|twitter|instagram|getty images|getty|' +
        'pixabay|pexels|shutterstock|freepik|istock|andina|cuartoscuro|efe|afp|ap|reuters|télam|na|xinhua|composición|' +
        'web|captura youtube|composición {rest}|captura de {rest}|difusión/{rest}|gec|unsplash|presidencia|pexels.com|' +
        'twitter @{words})',
      '(foto|fotos) {credit}[ ](/|:)[ ]{credit}',
      'créditos[:] {credit}',
    ],
    endings: [
      '(foto|fotos|fotografía|crédito|créditos|imagen|crédito de la foto)[ ]: {credit}',
      '(imagen vía|foto vía|imagen tomada de|foto tomada de|imagen:|foto:) {url}',
    ],
    proof: {
      removes: [
        'Foto: Ana Ruiz / EFE',
        '(Foto: Ana Ruiz)',
        'Fotos: Archivo',
        'FOTO: CORTESÍA',
        'Fotografía de Ana Ruiz',
        'Crédito: Getty Images',
        'Foto: Captura de pantalla',
        'Foto: Pixabay',
      ],
      keeps: [
        'Foto: la imagen ganadora muestra una garza al amanecer.',
        'La foto de Ana Ruiz ganó el premio.',
        'Foto de familia en la cumbre',
        'Crédito: cómo pedirlo sin riesgo',
        'Video: así cayó el puente',
      ],
    },
  },
  /** Where the words could be a subhead: `Imagen: Museo del Mar`, `Cortesía`, `Gentileza del club` */
  courtesy: {
    lines: [
      '(imagen|imágenes|ilustración|infografía|gráfico|vídeo|video|gráficos)[ ]: {credit}',
      'imagen (vía|via|de|cortesía de) {credit}',
      '(cortesía|gentileza|cortesia)[ de][:] {credit}',
    ],
    words: [
      'gentileza del club',
      'cortesía',
      'gentileza',
      'archivo',
      'especial',
      'difusión',
      'cuartoscuro',
      'getty images',
    ],
    place: 'edges',
    proof: {
      removes: ['Imagen: ACNUR', 'Cortesía', 'Gentileza Club Náutico'],
      keeps: ['Cortesía obliga', 'Gentileza del rival', 'Imagen: todo lo que cuenta el espejo', 'Archivo abierto'],
    },
  },
  /** `Sígueme en Twitter: @ana` */
  contact: {
    lines: [
      '(sígueme|seguime|sígame|síguelo|síguela|sigue a {author}|sígueme en mis redes|sígueme en twitter|sígueme en x|' +
        'sígueme en instagram) (en|:|como)[ ]({platforms}|{handle}|{url})[[ ]:[ ]({handle}|{words})| como {handle}|' +
        ' {handle}| \\({handle}\\)]',
      '[¿](tienes|tiene|tenés|cuentas con) (información|algo que contarnos|una historia|una noticia|una denuncia|' +
        'más información)[?] (escríbenos|escribinos|escríbanos|contáctanos|envíanos)',
      '(contacta|contacte|contactar|contactá) (con|a) la redacción[ de {publication}]',
      'envíanos tu (denuncia|historia|noticia|carta|foto|video)[ {rest}]',
      '{author}[,|:| -| /| \\|] ({email}|{handle})',
      'puede[s] (contactar|escribir|seguir|leer) (a|con) {author} (en|a|por|a través de) {rest}',
    ],
    words: [
      'más de este autor',
      'más de esta autora',
      'más notas del autor',
      'más artículos de este autor',
      'ver biografía',
      'más artículos del autor',
      'más del autor',
      'ver todos los artículos del autor',
      'ver perfil',
      'más sobre el autor',
      'más noticias del autor',
      'ver más del autor',
      'biografía',
    ],
    place: 'tail',
    proof: {
      removes: [
        '¿Tienes información? Escríbenos',
        'Contacta con la redacción',
        'Sígueme en Twitter: @ana_ruiz',
        'Ana Ruiz @ana_ruiz',
      ],
      keeps: [
        'Sígueme en Twitter, escribió el edil.',
        '¿Tienes información? preguntó el fiscal.',
        'Quien tenga información puede escribir a denuncias@policia.example o llamar al 112.',
        'Contacto con la víctima: ninguno',
        'Correo electrónico cumple medio siglo',
      ],
    },
  },
  /** `Ana Ruiz es periodista y colabora en El Diario. Twitter: @ana` */
  biography: {
    shapes: [
      {
        holds: ' es ',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} )(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|de|del|la|los|y) ){1,5}es (?:una? )?(?:[\p{L}-]{2,20} ){0,4}(?:periodista|redactora?|corresponsal|columnista|colaboradora?|reportera?|editora?|comunicadora?|bloguera?)(?:[ ,](?:de|del|en|y|para|desde|con|especializad[ao]|por|jefe|jefa|política|deportiv[ao]|e)[^.\n]{2,160})?(?:\. [^\n]{2,250})?\.?$/u,
      },
    ],
    place: 'tail',
    proof: {
      removes: [
        'Ana Ruiz es periodista y colabora en varios medios.',
        'Luis de la Paz es redactor de Economía. Antes trabajó en la radio.',
      ],
      keeps: [
        'Ana Ruiz es sospechosa del robo, según la policía.',
        'El detenido es periodista y vive en Lima, dijo el juez.',
        'Ana Ruiz es la alcaldesa más joven del país.',
      ],
    },
  },
  /** A heading with a name, above a biography: `Sobre María Gómez` */
  'about-name': {
    lines: ['(sobre|acerca de) {author}'],
    place: 'tail',
    headsBiography: 'named',
    proof: {
      removes: ['Sobre María Gómez', 'Acerca de Jo Ng'],
      keeps: ['Sobre cuarenta personas acudieron.', 'El autor es desconocido.'],
    },
  },
  /** A heading above a biography: `Sobre el autor` */
  'about-author': {
    lines: ['(sobre|acerca de|acerca) (el autor|la autora|los autores|del autor|de la autora)'],
    place: 'tail',
    headsBiography: 'any',
    proof: {
      removes: ['Sobre el autor', 'Acerca de la autora'],
      keeps: ['Sobre cuarenta personas acudieron.', 'El autor es desconocido.'],
    },
  },
  /** A plea to write to the desk: `¿Has visto un error? Escríbenos a mesa@diario.example`, `Envíanos tus fotos por WhatsApp al 600 000 000` */
  'write-us': {
    lines: [
      '[¿{title}? |{title}? |si (tienes|tiene|tenés) (alguna|una|algún|un) (pregunta|duda|sugerencia|comentario|' +
        'consulta), ][¡](escríbenos|escribinos|escríbanos|envíanos|envíenos|mándanos|cuéntanos|cuéntanoslo|cuéntanosla|' +
        'háznoslo saber|avísanos|contáctanos|contacta con nosotros|ponte en contacto con nosotros|infórmanos)[ {words}]' +
        ' {email}',
      '[¿{title}? |{title}? |si (tienes|tiene|tenés) (alguna|una|algún|un) (pregunta|duda|sugerencia|comentario|' +
        'consulta), ][¡](envíanos|envíenos|mándanos|mandanos) {words} whatsapp[ {matter}]',
      '[¿](has visto|has encontrado|has detectado|encontraste|viste|ves|ha visto|ha encontrado) ' +
        '(un|algún|una|alguna) (error|errata|fallo)[ {words}]?( | ¡)(escribe|escríbenos|avísanos|avisa|háznoslo saber|' +
        'repórtalo|comunícanoslo|infórmanos|dínoslo|escríbanos)[ {matter}]',
      '[¿](tienes|tiene|tenés|conoces|sabes) (una|alguna|algo|algún|un) (noticia|historia|sugerencia|tema)[ {words}]?' +
        '( | ¡)(escribe|escriba|envíala|mándala|contacta|escribí)[ {words}] {email}',
    ],
    proof: {
      removes: [
        '¿Has visto un error? Escríbenos a mesa@diario.example',
        'Envíanos tus fotos por WhatsApp al 600 000 000',
        'Si tienes alguna pregunta, escríbenos a mesa@diario.example',
        '¿Tienes una noticia que contarnos? Escribe a mesa@diario.example',
      ],
      keeps: [
        'Si tiene síntomas, escríbanos a urgencias@hospital.example',
        'Quien haya visto algo puede escribir a policia@puerto.example.',
        '¿Tienes información? Escribe a denuncias@policia.example',
        'Escríbenos, pidió la maestra a sus alumnos.',
        'Envíanos la carta, rogó su madre.',
      ],
    },
  },
} satisfies ProvenFamily
