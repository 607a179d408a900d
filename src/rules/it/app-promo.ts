import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** The badges of the stores: `Disponibile su Google Play` */
  badge: {
    lines: ['(le nostre app|la nostra app)'],
    place: 'edges',
  },
} satisfies Family
