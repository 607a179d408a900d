import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: ['Inlägget Den långa vägen hem dök först upp på Exempel.'],
    keeps: [
      'Inlägget dök först upp på en vägg.',
      'Artikeln är från Rom',
      'Artikeln publicerades i Nature.',
      'Texten är av Strindberg.',
    ],
  },
  machine: {
    removes: [
      'Texten är översatt med hjälp av AI och granskad av redaktionen.',
      'Artikeln är skriven med stöd av AI',
      'AI-genererad sammanfattning',
    ],
    keeps: [
      'Texten är skriven av en mästare.',
      'Artikeln är skriven med blod.',
      'Sammanfattningen är gjord av ett barn',
      'Artikeln är skriven av AI-forskaren Jo Ng.',
    ],
  },
  release: {
    removes: [
      'Detta är ett pressmeddelande från Exempelbolaget',
      'Denna information är sådan som bolaget är skyldigt att offentliggöra enligt lagen.',
    ],
    keeps: ['Pressmeddelandet från klubben kom sent.', 'Ett pressmeddelande från rövare'],
  },
}
