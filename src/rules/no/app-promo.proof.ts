import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: ['Les i appen'],
    keeps: ['Appen sporer brukerne, ifølge tilsynet.', 'Les i avisen'],
  },
}
