import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Har du fundet en fejl?`, `Fejl i artiklen?`, `Artiklen er opdateret` */
  report: {
    lines: [
      '(har du fundet|fandt du|har du set|ser du) (en fejl|fejl|en stavefejl|stavefejl) [i artiklen|i teksten][?][ {matter}]',
      '(rapporter|anmeld|indberet|giv os besked om|fejl i|fejl i artiklen) [en] (fejl|fejl i artiklen|artiklen|klik her)[?][ {matter}]',
      'artiklen (er|blev|er blevet) [senest] (opdateret|opdateret {date})',
      '(dette er|dette er et|dette er en) {words} (skribentens|forfatterens|afsenderens) {words}[. {matter}]',
      '(kommentaren|kronikken|indlægget|debatindlægget|alle indlæg) {matter} (skribentens|forfatterens) {matter}',
    ],
    place: 'tail',
  },
} satisfies Family
