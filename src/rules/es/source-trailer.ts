import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Fuente: EFE`, `Fuentes: AFP, BBC`, `Vía: El Diario`, below the story */
  source: {
    lines: [
      'fuente[s]',
      '(fuente|fuentes|vía|via|fuente original|fuente consultada|fuentes consultadas|fuente/|tomado de|extraído de|' +
        'referencia|referencias|con datos de)[ ]: {publication}',
      '(fuente|fuentes) (-|–|—|\\||/|=) {publication}',
      '(tomado|extraído|sacado) de {publication}',
      'fuente {publication}',
    ],
    endings: ['fuente[s]', '(fuente|fuentes|vía|tomado de)[ ]: {publication}', '(tomado de|vía) {publication}'],
    place: 'tail',
    proof: {
      removes: [
        'Fuente: EFE',
        'Fuente: El Diario de Ejemplo',
        'Fuentes: AFP, BBC',
        'Fuente',
        'Tomado de Prensa Latina',
      ],
      keeps: [
        'Fuente: la policía, el hospital y dos testigos lo confirman.',
        'Una fuente del ministerio lo negó.',
        'Fuente de vida y de conflicto',
        'Vía libre al puente',
      ],
    },
  },
  /** The same with an address: `Fuente: diario.example/4`, `Enlace original: https://…` */
  address: {
    lines: [
      '(fuente|fuentes|fuente original|vía|via|enlace|link|enlace original|artículo original|nota original|' +
        'noticia original|nota completa|noticia completa|más información|url|publicado en|tomado de|más información en|' +
        'ver nota completa en|ver más en|lea más en)[ ][:][ ]{url}',
      '(lee|lea|leer|ver|consulta) (el|la) (artículo|nota|noticia|información|texto) ' +
        '(original|completo|completa|original aquí|completa aquí)[ (en|aquí)][:] {url}',
      '(lee|lea|leer|ver) (el artículo original|la nota original|la noticia original|el original|artículo original|' +
        'nota original|noticia original)[ (en {publication}|aquí)]',
      '(enlace|link) (a la|al|de la|de) (fuente|noticia original|artículo original|noticia|nota|fuente original)',
    ],
    endings: [
      '(fuente|fuentes|vía|enlace|más información)[ ][:][ ]{url}',
      '(lee|lea|leer|ver) (el artículo original|la nota original|la noticia original)[ (en {publication}|aquí)]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Fuente: https://diario.example/4',
        'Fuente: www.diario.example/4',
        'Leer el artículo original',
        'Link a la noticia original',
      ],
      keeps: [
        'Leer el texto original cuesta, admite la profesora.',
        'Enlace fatal',
        'Quien sepa algo puede entrar en https://policia.example/aviso y avisar.',
      ],
    },
  },
  /** `Con información de EFE`, `(Con información de AFP, EFE y Reuters)` */
  'with-information': {
    lines: [
      '[nota |texto |artículo ](con|con la) [información|informacion|datos|reportes|material|aportes|textos|notas|' +
        'reporte|contenido] (de|del|e información de|de la|de las|de los) ' +
        '[agencia|agencias|la agencia|las agencias|el diario|el portal|la agencia de noticias] {credit}',
      'con información de [la|el|los|las] {publication}',
      'con información de el {words}',
    ],
    endings: [
      '(con|con la) (información|informacion|datos|reportes|reporte) (de|del|de la) {credit}',
      'con información de [la|el|los|las] {publication}',
      'con información de el {words}',
      'con (agencias|efe|afp|ap|reuters|europa press|dpa|ansa)[ y {credit}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Con información de EFE',
        '(Con información de AFP, EFE y Reuters)',
        'Con información de el despertar',
        'Con información de la Agencia Ejemplo',
        'Con datos de Europa Press',
      ],
      keeps: [
        'Con información de la policía, el juez actuó.',
        'Con información de sus espías, el rey ganó la batalla.',
        'Con datos de hoy, la deuda es menor.',
        'Con información falsa, estafó a veinte',
      ],
    },
  },
} satisfies ProvenFamily
