import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Soutenez le journalisme indépendant`, `Faites un don`, `Devenez membre` */
  appeal: {
    lines: [
      "(soutenez|soutenir|aidez|aidez-nous à|défendez|appuyez|encouragez|financez) [à|défendre|faire vivre|financer] (le|un|notre|une|la|l') (journalisme|presse|information|média|rédaction|journal) (indépendant|indépendante|libre|local|de qualité|d'intérêt public|d'enquête|engagé|locale)[ {rest}][. {matter}]",
      '(faites|faire|je fais|faites-nous) (un|votre) don[ (en ligne|ici|maintenant|pour nous soutenir|à {publication})[{rest}]]',
      '(devenez|devenir) (membre|donateur|mécène|contributeur|soutien|adhérent)[ (de|du|dès|pour|et){rest}]',
      '(votre|vos|chaque) (don|dons|contribution|contributions|soutien) (nous permet|nous permettent|permet|permettent|est essentiel|est déductible|sont déductibles|nous aide|financent) {matter}',
      '(si vous appréciez|si vous aimez|vous avez aimé|vous aimez|si cet article vous a plu|cet article vous a plu) {title} (soutenez|don|soutenir|abonnez-vous|aidez|contribuez){matter}',
      "(soutenez-nous|soutenez {publication}|nous soutenir|je soutiens|je soutiens {publication}|offrez-nous un café|j'offre un café)",
    ],
    place: 'edges',
  },
  /** Buttons: `Faire un don`, `Donner`, `Contribuer` */
  button: { lines: ['(donner|dons|don|je donne|contribuer|adhérer|soutenir|offrir un abonnement)'], place: 'run' },
} satisfies Family
