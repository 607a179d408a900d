import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Last ned appen vår`, `Les i appen` */
  'get-app': {
    lines: ['(les|åpne|hør|se) [saken|videre|artikkelen] i appen', '(ios|android|iphone)-app'],
    proof: {
      removes: ['Les i appen'],
      keeps: ['Appen sporer brukerne, ifølge tilsynet.', 'Les i avisen'],
    },
  },
} satisfies ProvenFamily
