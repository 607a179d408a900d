import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. A link on a line of its own belongs to “read more”. */
export const truncation = {
  /** Glued to the last sentence: `El puente cerró. Seguir leyendo`, `… Leer más` */
  'continue-reading': {
    endings: [
      '[… |... ](seguir leyendo|continuar leyendo|sigue leyendo|continúa leyendo|leer más|lee más|' +
        'leer la noticia completa|leer noticia completa|leer nota completa|leer la nota completa|' +
        'leer artículo completo|leer el artículo completo|ver más|ver nota completa|leer completo)' +
        '[ (aquí|en {publication})][ →| »]',
      '(haz|haga) clic aquí para (seguir leyendo|leer más|leer la nota completa|leer el artículo completo)',
    ],
    proof: {
      removes: ['Seguir leyendo', 'Leer artículo completo', 'Leer la noticia completa', 'Haz clic aquí para leer más'],
      keeps: ['Leer más les hará bien.', 'Quieren seguir leyendo en la escuela', 'Ver más allá es su lema'],
    },
  },
  /** `Continúa en la página 4`, `Viene de la página 1` */
  'next-page': {
    lines: ['(continúa|continua|sigue|pasa|viene|viene de|continúa en) (en|a|de) [la] (página|pag.|pág.) {n}'],
    words: ['continuará', 'texto truncado'],
    place: 'tail',
    proof: {
      removes: ['Continúa en la página 4', 'Sigue en la pág. 12'],
      keeps: ['Continúa en la brecha', 'Sigue en la página del club el drama de los socios.'],
    },
  },
} satisfies ProvenFamily
