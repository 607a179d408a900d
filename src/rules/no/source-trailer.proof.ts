import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['Kilde: Havnebladet', 'Kilder: Havnebladet, AFP', 'Kilde: example.org/nyhet/4'],
    keeps: ['Kilden tørket ut.', 'Kilder: politiet og to vitner bekrefter det.', 'Kilder i partiet'],
  },
}
