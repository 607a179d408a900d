import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Esta noticia ha sido actualizada.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      '(esta|este) (noticia|nota|artículo|información|historia|entrada|publicación|texto) (ha sido|fue|será|se ha|está siendo|se irá|se está) (actualizada|actualizado|actualizando|corregida|corregido|modificada|modificado|editada|editado|ampliada)[ (con más información|con nuevos datos|con más datos|con nueva información|por la redacción|a las {date}|el {date})]',
      '(noticia|nota|artículo|información) (actualizada|actualizado|en ampliación|en actualización)[ (a las|el) {date}]',
    ],
    place: 'edges',
  },
  /** `Reportar un error`, `¿Has encontrado algún error? Escríbenos` */
  report: {
    lines: ['(fe de errores|fe de erratas|errores y correcciones)'],
    place: 'tail',
  },
} satisfies Family
