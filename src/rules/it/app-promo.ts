import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** The badges of the stores: `Disponibile su Google Play` */
  badge: {
    lines: ['(le nostre app|la nostra app)'],
    place: 'edges',
    proof: {
      removes: ['Le nostre app'],
      keeps: ['Disponibile in farmacia da lunedì', 'Applicazione della legge: un bilancio'],
    },
  },
} satisfies ProvenFamily
