import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Del artikkel',
      'Del på Facebook',
      'Kopier lenke',
      'Klikk for å dele på Facebook (åpnes i en ny fane)',
      'Liker: Lik Laster inn...',
    ],
    keeps: ['De vil dele artikkelen i to.', 'En del av byen', 'Politiet ber folk dele bildet.'],
  },
  button: { removes: ['Del', 'Følg'], keeps: ['Del to', 'Følg pengene'] },
  'follow-us': {
    removes: ['Følg oss på Facebook', 'Følg oss', 'Lik oss på Facebook'],
    keeps: ['Følg skiltene, ber politiet.', 'Lik rett for alle'],
  },
}
