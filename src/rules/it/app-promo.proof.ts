import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  badge: {
    removes: ['Le nostre app'],
    keeps: ['Disponibile in farmacia da lunedì', 'Applicazione della legge: un bilancio'],
  },
}
