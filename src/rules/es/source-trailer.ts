import type { Family } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Fuente: EFE`, `Fuentes: AFP, BBC`, `Vía: El Diario`, below the story */
  source: {
    lines: [
      'fuente[s]',
      '(fuente|fuentes|vía|via|fuente original|fuente consultada|fuentes consultadas|fuente/|tomado de|extraído de|referencia|referencias|con datos de)[ ]: {publication}',
      '(fuente|fuentes) (-|–|—|\\||/|=) {publication}',
      '(tomado|extraído|sacado) de {publication}',
      'fuente {publication}',
    ],
    endings: ['fuente[s]', '(fuente|fuentes|vía|tomado de)[ ]: {publication}', '(tomado de|vía) {publication}'],
    place: 'tail',
  },
  /** The same with an address: `Fuente: diario.example/4`, `Enlace original: https://…` */
  address: {
    lines: [
      '(fuente|fuentes|fuente original|vía|via|enlace|link|enlace original|artículo original|nota original|noticia original|nota completa|noticia completa|más información|url|publicado en|tomado de|más información en|ver nota completa en|ver más en|lea más en)[ ][:][ ]{url}',
      '(lee|lea|leer|ver|consulta) (el|la) (artículo|nota|noticia|información|texto) (original|completo|completa|original aquí|completa aquí)[ (en|aquí)][:] {url}',
      '(lee|lea|leer|ver) (el artículo original|la nota original|la noticia original|el original|artículo original|nota original|noticia original)[ (en {publication}|aquí)]',
      '(enlace|link) (a la|al|de la|de) (fuente|noticia original|artículo original|noticia|nota|fuente original)',
    ],
    endings: [
      '(fuente|fuentes|vía|enlace|más información)[ ][:][ ]{url}',
      '(lee|lea|leer|ver) (el artículo original|la nota original|la noticia original)[ (en {publication}|aquí)]',
    ],
    place: 'tail',
  },
  /** `Con información de EFE`, `(Con información de AFP, EFE y Reuters)` */
  'with-information': {
    lines: [
      '[nota |texto |artículo ](con|con la) [información|informacion|datos|reportes|material|aportes|textos|notas|reporte|contenido] (de|del|e información de|de la|de las|de los) [agencia|agencias|la agencia|las agencias|el diario|el portal|la agencia de noticias] {credit}',
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
  },
} satisfies Family
