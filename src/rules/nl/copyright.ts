import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alle rechten voorbehouden`, `Niets uit deze uitgave mag worden overgenomen zonder toestemming.` */
  notice: {
    lines: [
      'alle rechten voorbehouden[ [©|\\||-|–] {matter}|. {matter}]',
      '{site}[.|,| \\|| -| –][ ]alle rechten voorbehouden[{matter}]',
    ],
    endings: ['alle rechten voorbehouden'],
    place: 'tail',
  },
} satisfies Family
