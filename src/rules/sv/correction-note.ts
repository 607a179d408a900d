import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Har du hittat ett fel?`, `Rapportera fel`, `Artikeln är uppdaterad` */
  report: {
    lines: ['fel i (artikeln|texten)[?]'],
    place: 'tail',
  },
} satisfies Family
