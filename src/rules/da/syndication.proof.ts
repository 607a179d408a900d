import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'Indlægget Den lange vej hjem blev først udgivet på Eksempel.',
      'Artiklen blev først bragt i Havnebladet',
    ],
    keeps: ['Indlægget dukkede op på en væg.', 'Artiklen er alvorlig'],
  },
}
