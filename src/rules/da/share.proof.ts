import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Del artiklen',
      'Del artiklen Del',
      'Del på Facebook',
      'Kopier link',
      'Klik for at dele på Facebook (Åbner i et nyt vindue)',
    ],
    keeps: ['En del af artiklen blev slettet.', 'En del af byen', 'Politiet beder folk dele billedet.'],
  },
  button: { removes: ['Del', 'Følg'], keeps: ['Del to', 'Følg pengene'] },
  'follow-us': {
    removes: ['Følg os på Facebook', 'Følg os', 'Find os på Facebook'],
    keeps: ['Følg skiltene, beder politiet.', 'Find fejlen på billedet'],
  },
}
