import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Lataa sovellus`, `Lue sovelluksessa` */
  'get-app': {
    lines: ['(lue|avaa|kuuntele|katso) [juttu|artikkeli] sovelluksessa'],
  },
} satisfies Family
