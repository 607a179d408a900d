import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'Το άρθρο Άνοιξε η γέφυρα εμφανίστηκε πρώτα στο Παράδειγμα.',
      'Πρωτοδημοσιεύτηκε στην Καθημερινή Παράδειγμα',
    ],
    keeps: ['Το άρθρο για τη γέφυρα εμφανίστηκε πρώτα στον τοίχο.', 'Δημοσιεύτηκε στα κρυφά'],
  },
}
