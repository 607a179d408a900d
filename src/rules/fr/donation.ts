import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Soutenez le journalisme indépendant`, `Faites un don`, `Devenez membre` */
  appeal: {
    lines: [
      "(soutenez|aidez|aidez-nous à|défendez|appuyez|encouragez|financez) [à|défendre|faire vivre|financer] (le|un|notre|une|la|l') (journalisme|presse|information|média|rédaction|journal) (indépendant|indépendante|libre|local|de qualité|d'intérêt public|d'enquête|engagé|locale)[ (en|avec|pour|grâce|dès|à partir|en faisant) {rest}][(, |: | : | ! |! )(faites|abonnez-vous|donnez|devenez|adhérez|rejoignez|soutenez){rest}][. {matter}]",
      "soutenir (notre|un|le|la) (journalisme|presse|information|média|rédaction|journal) (indépendant|indépendante|libre|local|de qualité|d'intérêt public|d'enquête|engagé|locale)",
      '(faites|faire|je fais|faites-nous) (un|votre) don[ (en ligne|ici|maintenant|pour nous soutenir|à {publication})[{rest}]]',
      '(devenez|devenir) (membre|donateur|mécène|contributeur|soutien|adhérent)[ (de|du) {publication}][ (dès|à partir de) {n}{rest}]',
      'devenez (membre|donateur|mécène|contributeur|soutien|adhérent) (pour|et) (soutenir|soutenez|nous|profiter|profitez|accéder|accédez|lire) {rest}',
      '(votre|vos|chaque) (don|dons|contribution|contributions|soutien|abonnement) (nous permet|nous permettent|nous aide|nous aident|est déductible|sont déductibles|{words} (informer|journalisme|indépendance|indépendants|indépendant|rédaction|journal|média|information)) [{matter}]',
      '(votre|vos|chaque) (don|dons|contribution|contributions|soutien) (nous permet|nous permettent|nous aide|nous aident) {matter}',
      'chaque (don|euro|contribution) compte',
      "{publication} est un (média|journal|site|magazine) [en ligne|d'information|associatif] (indépendant|libre|associatif)[,| et] {title} (dons|lecteurs|lectrices|abonnés|abonnements|adhérents)[{matter}]",
      '(si vous appréciez|si vous aimez|vous avez aimé|vous aimez|si cet article vous a plu|cet article vous a plu) {title} (soutenez|don|soutenir|abonnez-vous|aidez|contribuez){matter}',
      "(soutenez-nous|soutenez {publication}|nous soutenir|je soutiens|je soutiens {publication}|offrez-nous un café|j'offre un café)",
    ],
    place: 'edges',
  },
  /** Buttons: `Faire un don`, `Donner`, `Contribuer` */
  button: { lines: ['(donner|dons|don|je donne|contribuer|adhérer|soutenir|offrir un abonnement)'], place: 'run' },
} satisfies Family
