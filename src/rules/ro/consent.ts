import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Browserul tău nu suportă …`, `Activează JavaScript` */
  browser: {
    lines: ['(nu sunt robot|nu sunt un robot|confirmă că nu ești robot)'],
    proof: {
      removes: ['Nu sunt robot'],
      keeps: ['Navigatorul portughez nu s-a întors', 'Activează frâna de mână', 'Nu sunt vinovat'],
    },
  },
} satisfies ProvenFamily
