import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Ladda ner vår app`, `Läs i appen`, `Hämta appen` */
  'get-app': {
    lines: ['(ios|android|iphone)-app'],
    proof: {
      removes: ['Ios-app'],
      keeps: ['Appen spårar användare, enligt myndigheten.', 'Hämta andan', 'Läs i tidningen'],
    },
  },
} satisfies ProvenFamily
