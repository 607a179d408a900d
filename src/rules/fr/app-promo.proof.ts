import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: [
      'Téléchargez l’application Exemple',
      'Télécharger l’application',
      'Téléchargez notre appli pour ne rien manquer',
      'Lire cet article dans l’application',
      'Suivez toute l’actualité du port en téléchargeant l’application Exemple',
    ],
    keeps: [
      'Téléchargez moins, consommez mieux',
      'L’application de la banque est restée en panne trois heures, selon la direction.',
      'Ouvrez les yeux',
    ],
  },
  badge: {
    removes: ['Disponible sur Google Play', 'Télécharger sur l’App Store', 'Applications mobiles'],
    keeps: ['Disponible en pharmacie dès lundi', 'Application de la loi : un premier bilan'],
  },
}
