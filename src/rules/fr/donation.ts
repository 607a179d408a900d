import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Soutenez le journalisme indépendant`, `Faites un don`, `Devenez membre` */
  appeal: {
    lines: [
      '(faites|faire|je fais|faites-nous) (un|votre) don[ (en ligne|ici|maintenant|pour nous soutenir|à {publication})[{rest}]]',
      'chaque (don|euro|contribution) compte',
      "(soutenez-nous|soutenez {publication}|nous soutenir|je soutiens|je soutiens {publication}|offrez-nous un café|j'offre un café)",
    ],
    place: 'edges',
  },
  /** Buttons: `Faire un don`, `Donner`, `Contribuer` */
  button: { lines: ['(donner|dons|don|je donne|contribuer|adhérer|soutenir|offrir un abonnement)'], place: 'run' },
} satisfies Family
