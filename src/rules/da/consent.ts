import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** Buttons: `Accepter alle`, `Cookieindstillinger` */
  choice: {
    lines: ['(gem|bekræft) [mine|dine] (valg|udvalg|præferencer)'],
    place: 'run',
    proof: {
      removes: ['Gem mine valg'],
      keeps: ['Accepter aldrig planen', 'Tilpas dig', 'Gem varerne'],
    },
  },
} satisfies ProvenFamily
