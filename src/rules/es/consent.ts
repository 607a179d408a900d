import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Utilizamos cookies propias y de terceros para mejorar su experiencia.` */
  'cookie-notice': {
    lines: ['(utilizamos|usamos|empleamos) cookies'],
  },
} satisfies Family
