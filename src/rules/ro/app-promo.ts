import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Descarcă aplicația Exemplu`, `Aplicația Exemplu este disponibilă în Google Play` */
  'get-app': {
    lines: [
      '(descarcă|descărcați|instalează|instalați) [gratuit|acum] aplicația',
      '(citește|deschide) [articolul|știrea] în aplicație',
    ],
    place: 'edges',
  },
  /** The badges of the stores: `Disponibil pe Google Play` */
  badge: {
    lines: ['aplicație (pentru|pe) (android|ios|iphone|mobil)'],
    place: 'edges',
  },
} satisfies Family
