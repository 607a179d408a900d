import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as wires say it below the last paragraph. */
export const wireSignoff = {
  /** `(Reporte de Ana Ruiz; Editado por Luis Paz)`, `Traducido por Ana Ruiz` */
  desk: {
    lines: [
      '(reporte|reportes|reportaje|reporte adicional|información|información adicional|reporte y redacción|escrito|' +
        'editado|edición|traducido|traducción|redacción|redactado|editado en español|reportado|cobertura|con reporte|' +
        'con la colaboración|con la contribución|con aportes|con información adicional) ' +
        '(de|por|en español por|en español de|adicional de)[:] {credit}',
      '(editado|editada|traducido|traducida|redactado) (por|en español por) {credit}',
      '(edición|editor|editora|traducción|redacción y edición|editor responsable)[ ]: {author}',
      '{credit} (contribuyó|contribuyeron|colaboró|colaboraron|participó|participaron) (en|con|a) (este|esta) ' +
        '(artículo|reportaje|nota|reporte|informe|despacho|historia|información)[{rest}]',
    ],
    endings: [
      '(reporte|reportes|reporte adicional|información adicional|escrito|editado|traducido|editado en español|traducción|edición) (de|por)[:] {credit}',
      '{credit} (contribuyó|contribuyeron|colaboró|colaboraron) (en|con|a) (este|esta) (artículo|reportaje|nota|reporte)',
    ],
    place: 'tail',
    proof: {
      removes: [
        '(Reporte de Ana Ruiz; Editado por Luis Paz)',
        'Traducido por Ana Ruiz',
        'Reporte adicional de Luis Paz en Lima',
        'Ana Ruiz contribuyó a este artículo',
      ],
      keeps: [
        'Reporte de daños tras el sismo',
        'Editado por primera vez en 1605, el libro sigue vivo.',
        'Ana Ruiz colaboró con la policía en este caso.',
        'Información de última hora',
      ],
    },
  },
  /** An agency of these countries that signs with its name: `(Europa Press)`, `Redacción / Agencias`, `//FIN` */
  agency: {
    lines: [
      '(europa press|télam|telam|notimex|prensa latina|andina|abi|avn|cuartoscuro|servimedia|colpisa|agencia efe|ep|' +
        'na|dpa|inforpress|noticias argentinas|redacción|agencia|agencias|sputnik|xinhua|actualidad rt|acan-efe|' +
        'efe/{words}|vtv|anb)',
      '(efe|afp|ap|reuters|europa press|agencias|ansa|dpa|xinhua) (y|/|-|e) (efe|afp|ap|reuters|europa press|agencias|redacción|ansa|dpa|xinhua)',
      'redacción[ ](/|-|y|con)[ ](agencias|efe|afp|ap|reuters|europa press|agencia)',
      '(fin|/fin|//fin|efe {publication}|efe/{words}|(i)|(d)|(f)|(e)|fin de la noticia|fin del comunicado)',
    ],
    endings: [
      '(europa press|télam|telam|notimex|prensa latina|andina|abi|avn|servimedia|colpisa|agencia efe|agencias|redacción|xinhua|ep)',
      '(efe|afp|ap|reuters|europa press|agencias|ansa|dpa) (y|/|-) (efe|afp|ap|reuters|europa press|agencias|redacción)',
      'redacción[ ](/|-)[ ](agencias|efe|afp|ap|reuters|europa press)',
    ],
    place: 'tail',
    proof: {
      removes: ['(Europa Press)', 'Redacción / Agencias', 'Europa Press / Redacción', '//FIN', 'Télam'],
      keeps: [
        'La agencia Télam (Télam) cerró sus puertas el lunes.',
        'Efe informó primero de la detención',
        'Fin de una era',
        'Redacción y aplausos',
        'Lo contó la redactora de Europa Press',
      ],
    },
  },
  /** How Ecuador’s papers end: `… dijo el alcalde. (I)`; the letter tells news from opinion. */
  'genre-letter': {
    shapes: [{ holds: '(', ends: ')', pattern: /^\([DEFIP]\)$/ }],
    endings: ['(i|d|o|e|f)'],
    place: 'tail',
    proof: { removes: ['(I)'], keeps: ['Juan Pablo (I)', 'El plan (D) no llegó a ser ley'] },
  },
} satisfies ProvenFamily
