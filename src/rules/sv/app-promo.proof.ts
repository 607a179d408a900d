import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: ['Ios-app'],
    keeps: ['Appen spårar användare, enligt myndigheten.', 'Hämta andan', 'Läs i tidningen'],
  },
}
