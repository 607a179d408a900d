import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** Buttons: `Accepter alle`, `Cookieindstillinger` */
  choice: {
    lines: ['(gem|bekræft) [mine|dine] (valg|udvalg|præferencer)'],
    place: 'run',
  },
} satisfies Family
