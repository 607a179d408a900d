import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alle rettigheder forbeholdes`, `Alt materiale på denne side er omfattet af gældende lov om ophavsret.` */
  notice: {
    lines: [
      '(alle rettigheder forbeholdes|alle rettigheder forbeholdt|eftertryk forbudt|kopiering forbudt)[ (©|\\|) {matter}]',
      '{site}[.|,| -][ ]alle rettigheder (forbeholdes|forbeholdt)',
      '(kopiering|alt materiale|alt indhold|indholdet|materialet|artiklen|artikler|© alt materiale) {matter} (forbudt|ophavsret|ophavsretsloven|tilladelse|ophavsretligt|ophavsretligt beskyttet)[{matter}]',
    ],
    place: 'tail',
  },
} satisfies Family
