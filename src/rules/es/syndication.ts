import type { Family } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `La entrada El puente se publicó primero en Ejemplo.` */
  'appeared-first': {
    lines: [
      '(la entrada|el artículo|la nota|la noticia|el post|el cargo|la publicación|el puesto) {work} (se publicó primero en|aparece primero en|apareció primero en|se publicó primero|fue publicado primero en|se publicó originalmente en|apareció por primera vez en|fue publicada originalmente en) {site}',
    ],
    endings: [
      '(la entrada|el artículo|la nota|la noticia|el post|el cargo|la publicación) {work} (se publicó primero en|aparece primero en|apareció primero en|se publicó originalmente en|apareció por primera vez en) {site}',
    ],
  },
  /** A story about itself: `Este artículo fue publicado originalmente en Ejemplo` */
  'originally-appeared': {
    lines: [
      '(este|esta|una versión de este|una versión de esta) (artículo|nota|noticia|texto|columna|entrevista|entrada|contenido|reportaje|análisis|historia|información) (fue publicado|fue publicada|se publicó|ha sido publicado|apareció|apareció publicado|es republicado|se republica|es publicado|se reproduce) (originalmente|primero|previamente|anteriormente|inicialmente|por primera vez|con autorización|con permiso|aquí|bajo licencia|gracias) {matter}',
      'este (artículo|texto|contenido) (fue publicado|se publicó|apareció|es republicado) (en|de) {publication}',
      '(publicado|publicada|artículo publicado|texto publicado|artículo original|texto original) [originalmente|primero|inicialmente] en[:] {publication}',
      '(originalmente publicado|republicado|reproducido|publicado con autorización|reproducido con autorización|publicado con permiso|artículo cedido) (en|de|por) {publication}',
      '[lee|lea|puedes leer] el original',
    ],
    endings: [
      'este (artículo|texto|contenido) (fue publicado|se publicó|apareció) originalmente en {publication}[. {rest}]',
      'este artículo (fue|ha sido) publicado (originalmente|previamente|primero) en {publication}[. {rest}]',
    ],
    place: 'edges',
  },
  /** `Nota editada por IA`, `Esta nota fue redactada con ayuda de inteligencia artificial` */
  machine: {
    lines: [
      '[*|nota: ](este|esta) (contenido|artículo|nota|noticia|texto|nota informativa) (fue|ha sido|se|es) (hecho|redactado|redactada|generado|generada|elaborado|elaborada|escrito|escrita|reescrito|editado|producido|hecha|traducido|traducida) (con|por|mediante|usando|utilizando) [la|una|un|ayuda de|asistencia de|apoyo de|la asistencia de] (inteligencia artificial|ia|herramientas de inteligencia artificial|herramientas de ia|chatgpt|un algoritmo)[{matter}]',
      '(aviso|nota|despacho|contenido|comunicado)[ ]: {matter} (comunicado de prensa|nota de prensa|agencia de noticias|publicado por)[{matter}]',
      '(la agencia|este despacho|{site}) no (ha editado|edita|modificó) {title} (contenido|comunicado|texto|nota)[{matter}]',
    ],
    place: 'edges',
  },
} satisfies Family
