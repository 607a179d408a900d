import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  browser: {
    removes: ['Nu sunt robot'],
    keeps: ['Navigatorul portughez nu s-a întors', 'Activează frâna de mână', 'Nu sunt vinovat'],
  },
}
