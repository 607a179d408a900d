import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: ['Devamını oku', '… Haberin devamı'],
    keeps: ['Kitabın devamını okudu', 'Devamı yarın'],
  },
}
