import type { Family } from '../rule.js'

/** Who worked on a dispatch, as wires say it below the last paragraph. */
export const wireSignoff = {
  /** Agerpres names its desk: `AGERPRES/(AS - autor: Ana Pop, editor: Ion Radu, editor online: Dan Pop)` */
  agerpres: {
    shapes: [
      { holds: 'AGERPRES', pattern: /^\(?AGERPRES ?\/? ?[([](?:[^()[\]]{2,200})[)\]]\.?\)?$/ },
      {
        holds: 'AGERPRES',
        pattern: /^\(?AGERPRES ?\/? ?\(?[A-ZĂÂÎȘȚ]{1,4} ?[-–,] ?(?:autor|redactor|editor)[^\n]{3,200}\)?$/,
      },
    ],
    endings: ['agerpres[ ][/][ ]\\({rest}', 'agerpres[ ]/[ ]{rest}'],
    place: 'tail',
  },
  /** An agency that signs with its name: `(AGERPRES)`, `Mediafax`; `(Traducere de Ana Pop)` */
  agency: {
    lines: [
      '(agerpres|mediafax|news.ro|rador|basilica|radio chișinău|moldpres|ipn|agenția de presă {publication}|rador radio românia)',
      '(traducere|traducerea|traducere și adaptare|redactare|editor|redactor|traducător|corespondență)[ (de|:)|:] {author}',
    ],
    endings: ['(agerpres|mediafax|news.ro|rador|moldpres|ipn)', '(traducere|editor|redactor)[ de|:] {author}'],
    place: 'tail',
  },
} satisfies Family
