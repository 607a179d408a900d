import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alle rettigheder forbeholdes`, `Alt materiale på denne side er omfattet af gældende lov om ophavsret.` */
  notice: {
    lines: [
      '(alle rettigheder forbeholdes|alle rettigheder forbeholdt|eftertryk forbudt|kopiering forbudt)[ (©|\\|) {matter}]',
      '{publication}[ {year}][.|,| -][ ]alle rettigheder (forbeholdes|forbeholdt)',
      '[al ](kopiering|eftertryk|gengivelse|videredistribution) (uden {words}|helt eller delvist) er (forbudt|ikke tilladt|ulovlig)',
      '[al ](kopiering|eftertryk|gengivelse|videregivelse) {matter}(tekst|billeder|materiale|materialet|indhold|indholdet|artikler|artiklen) {matter}(forbudt|tilladt|aftale|tilladelse|samtykke)[{matter}]',
      '[al ](kopiering|eftertryk|gengivelse|videregivelse) er (ikke tilladt|forbudt|ulovlig) uden {matter}',
      '(alt materiale|alt indhold|indholdet|materialet|artiklen|artikler|© alt materiale)[ (på|i) {words}] er (beskyttet|omfattet) {matter}(ophavsret)[{matter}]',
      '(alt materiale|alt indhold|indholdet|materialet|artiklen|artikler|© alt materiale)[ (på|i) {words}] er ophavsretligt beskyttet[{matter}]',
      '(copyright|copyright:|copyright by) {publication}',
    ],
    place: 'tail',
  },
} satisfies Family
