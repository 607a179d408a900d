import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['Källa: Hamnbladet', 'Källor: Hamnbladet, AFP', 'Källa: example.org/nyhet/4'],
    keeps: ['Källan sinade.', 'Källor: polisen och två vittnen bekräftar det.', 'Källor inom partiet'],
  },
}
