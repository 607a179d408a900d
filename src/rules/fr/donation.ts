import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Soutenez le journalisme indépendant`, `Faites un don`, `Devenez membre` */
  appeal: {
    lines: [
      '(faites|faire|je fais|faites-nous) (un|votre) don[ (en ligne|ici|maintenant|pour nous soutenir|à {publication})[{rest}]]',
      'chaque (don|euro|contribution) compte',
      "(soutenez-nous|soutenez {publication}|nous soutenir|je soutiens|je soutiens {publication}|offrez-nous un café|j'offre un café)",
    ],
    words: ['devenez membre'],
    place: 'edges',
    proof: {
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
  },
  /** Buttons: `Faire un don`, `Donner`, `Contribuer` */
  button: {
    lines: ['(donner|dons|don|je donne|contribuer|adhérer|soutenir|offrir un abonnement)'],
    place: 'run',
    proof: { removes: ['Donner', 'Contribuer'], keeps: ['Donner son sang', 'Don du ciel'] },
  },
  /** `Soutenez le journalisme indépendant`, `Cet article vous a plu ? Soutenez-nous` */
  plea: {
    lines: [
      "(soutenez|soutiens|soutenir|défendez) [(le|un|notre)] journalisme[ indépendant| libre| local| de qualité| d'investigation| de {site}]",
      '(soutenez|soutiens) (la presse|une presse|notre presse|les médias|un média|nos médias) (libre|indépendante|indépendants|indépendant|locale)[ {words}]',
      '(aidez-nous|aide-nous) à (continuer|poursuivre|maintenir|rester|faire vivre|vous informer|produire) ' +
        '[{words} ](en faisant un don|journalisme|à vous informer|indépendants|votre don|un don)[ {title}]',
      "(cet|l'|ce|cette) [(article|contenu|texte|reportage|entretien|papier|billet|post)] vous a " +
        '(plu|intéressé|été utile)[ ][?|,] (soutenez|soutenez-nous|aidez-nous|faites|abonnez-vous|participez|donnez)' +
        '[ {title}]',
      'soutenez {publication}[,|[ ]:|.|[ ]!] (faites un don|avec un don|par un don|en faisant un don|abonnez-vous)[ {words}]',
    ],
    proof: {
      removes: [
        'Soutenez le journalisme indépendant',
        'Aidez-nous à continuer en faisant un don',
        'Cet article vous a plu ? Soutenez-nous',
        'Soutenez port24, faites un don',
      ],
      keeps: [
        'Soutenez la grève, demande le syndicat',
        'Aidez-nous, criaient les enfants',
        'Faites un don de sang',
        'Soutenez la presse de la main gauche',
      ],
    },
  },
  /** A plea for money: `Soutenez notre travail par un don` */
  give: {
    lines: [
      '(soutenez|aidez) (notre|nos) (travail|journal|journalisme|action|actions|site|rédaction) (par|avec|grâce à|en faisant) un don',
      '(faites|faire) un don (à|pour) (soutenir|{publication}|notre) [{words}]',
      "signez (l'appel|la pétition|notre pétition)[ {words}]",
      '(signer|je signe) (la|notre) pétition',
    ],
    place: 'edges',
    proof: {
      removes: ['Soutenez notre travail par un don', "Signez l'appel aux maires"],
      keeps: ['Soutenez notre travail, a lancé la ministre.', 'Faire un don de sang sauve trois vies.'],
    },
  },
} satisfies ProvenFamily
