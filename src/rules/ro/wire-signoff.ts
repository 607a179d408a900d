import type { ProvenFamily } from '../rule.js'

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
    proof: {
      removes: ['AGERPRES/(AS - autor: Ana Pop, editor: Ion Radu, editor online: Dan Pop)', 'AGERPRES (Ana Pop)'],
      keeps: ['Agenția AGERPRES (fosta Rompres) împlinește o sută de ani.', 'AGERPRES a confirmat cifra'],
    },
  },
  /** An agency that signs with its name: `(AGERPRES)`, `Mediafax`; `(Traducere de Ana Pop)` */
  agency: {
    lines: [
      '(agerpres|mediafax|news.ro|rador|basilica|radio chișinău|moldpres|ipn|agenția de presă {publication}|rador radio românia)',
      '(traducere|traducerea|traducere și adaptare|redactare|editor|redactor|traducător|corespondență)[ (de|:)|:] {author}',
    ],
    endings: ['(agerpres|mediafax|news.ro|rador|moldpres|ipn)', '(traducere|editor|redactor)[ de|:] {author}'],
    place: 'tail',
    proof: {
      removes: ['(MEDIAFAX)', 'Rador', 'Traducere: Ana Pop'],
      keeps: ['Agenția Mediafax (Mediafax) aniversează luni.', 'Traducere fără titlu', 'Editor la cerere'],
    },
  },
} satisfies ProvenFamily
