import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: ['Lire la suite', 'Continuer la lecture', 'Lire l’article complet', 'Cliquez ici pour lire la suite'],
    keeps: [
      'Lire la suite leur fera du bien.',
      'Ils veulent en savoir plus sur les poissons',
      'Voir plus loin est leur devise',
    ],
  },
  'next-page': {
    removes: ['Suite en page 4', 'Suite page 12'],
    keeps: ['Suite en mai', 'La suite du drame en page du club le prouve.'],
  },
}
