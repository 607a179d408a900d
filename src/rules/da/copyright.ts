import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alle rettigheder forbeholdes`, `Alt materiale på denne side er omfattet af gældende lov om ophavsret.` */
  notice: {
    lines: [
      '(alle rettigheder forbeholdes|alle rettigheder forbeholdt|eftertryk forbudt|kopiering forbudt)[ (©|\\|) {matter}]',
      '{publication}[ {year}][.|,| -][ ]alle rettigheder (forbeholdes|forbeholdt)',
    ],
    place: 'tail',
  },
} satisfies Family
