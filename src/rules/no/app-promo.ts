import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Last ned appen vår`, `Les i appen` */
  'get-app': {
    lines: ['(les|åpne|hør|se) [saken|videre|artikkelen] i appen', '(ios|android|iphone)-app'],
  },
} satisfies Family
