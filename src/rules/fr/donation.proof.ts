import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['Chaque don compte', 'Faire un don', 'Je fais un don', 'Soutenez-nous'],
    keeps: [
      'Devenez donateur de plaquettes, lance l’hôpital.',
      'Devenir membre de l’Union européenne prendra dix ans, estime le ministre.',
      'Chaque don permet de sauver trois vies.',
      'Soutenir la presse libre est un devoir, a dit la présidente.',
      'Soutenir un journalisme libre est le but du fonds.',
      'Soutenez le dos du blessé',
      'Faites un vœu',
      'Votre contribution au club s’arrête en mai.',
      'Devenir mère à vingt ans',
    ],
  },
  button: { removes: ['Donner', 'Contribuer'], keeps: ['Donner son sang', 'Don du ciel'] },
}
