import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: ['Last ned appen vår', 'Les i appen', 'Last ned i App Store'],
    keeps: ['Appen sporer brukerne, ifølge tilsynet.', 'Les i avisen'],
  },
}
