import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['Kilde: Havnebladet', 'Kilder: Havnebladet, AFP', 'Kilde: example.org/nyhed/4'],
    keeps: ['Kilden tørrede ud.', 'Kilder: politiet og to vidner bekræfter det.', 'Kilder i partiet'],
  },
}
