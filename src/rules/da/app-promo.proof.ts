import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: ['Hent vores app', 'Læs i appen'],
    keeps: ['Appen sporer brugerne, siger tilsynet.', 'Hent hjælp nu'],
  },
}
