import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alle rettigheter forbeholdt`, `Innholdet er beskyttet av åndsverkloven` */
  notice: {
    lines: [
      '(alle rettigheter forbeholdt|alle rettigheter reservert|ettertrykk forbudt|kopiering forbudt)[ (©|\\|) {matter}]',
      '{publication}[ {year}][.|,| -][ ]alle rettigheter forbeholdt',
    ],
    place: 'tail',
  },
} satisfies Family
