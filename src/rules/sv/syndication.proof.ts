import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: ['Inlägget Den långa vägen hem dök först upp på Exempel.', 'Artikeln är tidigare publicerad i Hamnbladet'],
    keeps: ['Inlägget dök först upp på en vägg.', 'Artikeln är från Rom'],
  },
}
