import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** Buttons: `Accepteren`, `Cookie-instellingen`, `Akkoord` */
  choice: {
    lines: ['(accepteer|weiger) [alle] cookies'],
    place: 'run',
  },
} satisfies Family
