import type { ProvenFamily } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Esta noticia ha sido actualizada.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      '(esta|este) (noticia|nota|artículo|información|historia|entrada|publicación|texto) ' +
        '(ha sido|fue|será|se ha|está siendo|se irá|se está) (actualizada|actualizado|actualizando|corregida|corregido|' +
        'modificada|modificado|editada|editado|ampliada)' +
        '[ (con más información|con nuevos datos|con más datos|con nueva información|por la redacción|a las {date}|' +
        'el {date})]',
      '(noticia|nota|artículo|información) (actualizada|actualizado|en ampliación|en actualización)[ (a las|el) {date}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Esta noticia ha sido actualizada.',
        'Esta nota será actualizada con más información',
        'Noticia actualizada',
      ],
      keeps: [
        'El texto ha sido modificado.',
        'El artículo fue modificado por el Congreso.',
        'Esta noticia ha sido recibida con alivio en el puerto.',
        'Fe de errores: el ministro dimitió el 4 de mayo, no el 5.',
        'La nota fue corregida por el profesor, que la bajó dos puntos.',
      ],
    },
  },
  /** `Reportar un error`, `¿Has encontrado algún error? Escríbenos` */
  report: {
    lines: ['(fe de errores|fe de erratas|errores y correcciones)'],
    words: ['reportar un error'],
    place: 'tail',
    proof: {
      removes: ['Fe de errores'],
      keeps: [
        'Reportar un crimen',
        'Corregir un error de siglos',
        'Informar de un error judicial es deber de la prensa.',
        'Hay un error',
      ],
    },
  },
  /** Whose views they are: `Las opiniones expresadas son responsabilidad exclusiva del autor.`, `Este artículo expresa solo la opinión del autor.` */
  opinion: {
    lines: [
      'las (opiniones|ideas|declaraciones) (expresadas|vertidas|emitidas|publicadas|contenidas)[ {words}] ' +
        '(son responsabilidad|son de exclusiva responsabilidad|son exclusivamente|son las|no reflejan|pertenecen|' +
        'son propias) {words}',
      '(esta columna|este artículo|este texto) (refleja|expresa) (únicamente|solo|solamente|sólo) la opinión (del autor|de la autora|de su autor)',
      '(este|esta) (artículo|noticia|nota) tiene más de (un año|{n} años|un mes|{n} meses)',
      '(este|esta) (artículo|noticia|nota) (fue publicado|fue publicada|se publicó) hace más de (un año|{n} años)',
      '({publication}|{url}) no se (hace responsable|responsabiliza|hace cargo) (de|por|del) {matter}',
      'los comentarios son responsabilidad de quienes los (envían|publican|emiten|escriben)[. {matter}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Las opiniones expresadas son responsabilidad exclusiva del autor.',
        'Este artículo expresa solo la opinión del autor.',
        'Este artículo tiene más de un año.',
        'Los comentarios son responsabilidad de quienes los envían.',
        'www.example.org no se hace responsable de las ideas expresadas por los lectores.',
      ],
      keeps: [
        'Las opiniones expresadas en la sala fueron duras.',
        'Este texto expresa el dolor del autor.',
        'El alcalde no se hace responsable de la obra.',
      ],
    },
  },
} satisfies ProvenFamily
