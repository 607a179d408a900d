import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: [
      'Téléchargez gratuitement l’application Exemple sur Google Play',
      'Téléchargez notre application mobile pour rester informé',
      'Téléchargez gratuitement l’application Exemple sur l’App Store',
      'L’application Exemple est disponible sur l’App Store et Google Play',
      'Téléchargez l’application Exemple',
      'Télécharger l’application',
      'Téléchargez notre appli pour ne rien manquer',
      'Lire cet article dans l’application',
      'Suivez toute l’actualité du port en téléchargeant l’application Exemple',
    ],
    keeps: [
      'L’État invite à télécharger l’application de la sécurité civile.',
      'Téléchargez l’application de la mairie, demande le ministre.',
      'Télécharger l’application de la région permet d’acheter un billet de train.',
      'L’application de la région est disponible depuis lundi.',
      'Téléchargez l’application Prévention, a conseillé le préfet.',
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
