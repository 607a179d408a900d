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
    lines: [
      '(reportar error|reportar comentario|reportar un problema|reportar contenido|informar de un error)',
      '(reportar|reporta|reporte|informar de|informa de|notificar|avisar de|comunica|corregir|sugerir) (un|el|algún|una) (error|errata|fallo|corrección|errores)[ en esta noticia| en la noticia| en el artículo]',
      '[¿](has|ha|encontraste|ves|viste|detectaste|encontró|encontrado) [encontrado|visto|detectado|algún|un|una] [algún|un|una] (error|errata|fallo)[ en (esta|este|la|el) (noticia|artículo|nota|texto)][?|? {rest}]',
      '(fe de errores|fe de erratas|errores y correcciones)',
    ],
    place: 'tail',
  },
  /** `Las opiniones expresadas en este artículo son responsabilidad de su autor` */
  opinion: {
    lines: [
      'el contenido de (esta nota|este artículo|esta columna|este texto) es [exclusiva] responsabilidad [exclusiva] de su autor[ {rest}]',
      'el contenido de (esta nota|este artículo|esta columna|este texto) es responsabilidad (exclusiva|única) de (su autor|quien firma|su autora)[ {rest}]',
      '[*|nota: |aviso: |descargo: ](las|los) (opiniones|ideas|puntos de vista|contenidos|expresiones|columnas) [de opinión] (expresadas|expresados|vertidas|vertidos|publicadas|contenidas|emitidas|aquí expresadas|aquí vertidas|que se expresan|firmadas|de los columnistas|de los autores|de nuestros|de los colaboradores|expuestas|manifestadas) {matter} (responsabilidad|son de|reflejan|representan|pertenecen|comprometen|corresponden|línea editorial|del autor|de su autor|de sus autores|de quien|propias)[{matter}]',
      '(este|esta) (artículo|columna|texto|contenido|nota) (es de|refleja|no refleja|no representa|expresa) [de|la] [exclusiva|opinión|responsabilidad] {matter} (autor|línea editorial|autora|autores|firmante|quien lo escribe)[ (y|ni|o) {matter}|. {matter}]',
      '{site} no (se hace responsable|comparte necesariamente|se responsabiliza|necesariamente comparte) [de|por] (las|los) (opiniones|contenidos|comentarios|puntos de vista){matter}',
      '(este artículo|este contenido|esta información) no (constituye|es|sustituye) {title} (consejo|asesoramiento|recomendación|asesoría) (médico|financiero|de inversión|legal|financiera|profesional)[( ni| o|.|,) {matter}]',
    ],
    place: 'edges',
  },
} satisfies Family
