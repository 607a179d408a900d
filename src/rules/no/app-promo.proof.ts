import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: [
      'Last ned appen vår',
      'Les i appen',
      'Last ned i App Store',
      'Last ned Havnebladets app',
      'Få nyhetene først – last ned appen vår',
    ],
    keeps: ['Appen sporer brukerne, ifølge tilsynet.', 'Les i avisen'],
  },
}
