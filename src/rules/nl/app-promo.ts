import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Download onze app`, `Lees dit in de app`, `Open in de app` */
  'get-app': {
    lines: [
      '(download|installeer|gebruik|probeer|open|bekijk) [nu|hier|gratis] (onze|de gratis|onze gratis|de nieuwe) [{words}] app[s][ {matter}]',
      '(open|download) [de] app',
    ],
  },
  /** The badges of the stores: `Download in de App Store`, `Nu beschikbaar in Google Play` */
  badge: {
    lines: ['(ios|android)[-| ]app[s]'],
  },
} satisfies Family
