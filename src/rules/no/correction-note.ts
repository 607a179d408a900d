import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Har du funnet en feil?`, `Rapporter feil`, `Saken er oppdatert` */
  report: {
    lines: ['feil i (artikkelen|saken|teksten)[?]'],
    place: 'tail',
  },
} satisfies Family
