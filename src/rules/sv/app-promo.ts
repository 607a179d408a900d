import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Ladda ner vår app`, `Läs i appen`, `Hämta appen` */
  'get-app': {
    lines: ['(ios|android|iphone)-app'],
  },
} satisfies Family
