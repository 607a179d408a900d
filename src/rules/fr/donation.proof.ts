import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Soutenez le journalisme indépendant',
      'Faire un don',
      'Je fais un don',
      'Soutenez-nous',
      'Votre don nous permet de continuer.',
      'Devenez membre de Exemple',
    ],
    keeps: [
      'Soutenez le dos du blessé',
      'Faites un vœu',
      'Votre contribution au club s’arrête en mai.',
      'Devenir mère à vingt ans',
    ],
  },
  button: { removes: ['Donner', 'Contribuer'], keeps: ['Donner son sang', 'Don du ciel'] },
}
