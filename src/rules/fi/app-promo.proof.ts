import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: ['Lue sovelluksessa'],
    keeps: ['Sovellus vuoti tietoja, kertoo virasto.', 'Avaa ovi'],
  },
}
