import type { ProvenFamily } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Cet article a été mis à jour.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      "(cet article|ce texte|cette dépêche|l'article|cette actualité|cette page) (a été|sera|est) " +
        '(mis à jour|actualisé|modifié|corrigé|mise à jour|actualisée|régulièrement mis à jour)' +
        '[ (le|à) {date}| avec de nouvelles informations| régulièrement| au fil de la journée]',
      '(article|texte) (mis à jour|actualisé|modifié)[ le {date}| à {date}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Cet article a été mis à jour.',
        'Cet article sera mis à jour au fil de la journée',
        'Article mis à jour',
      ],
      keeps: [
        'Cet article de loi a été mis en cause par le juge.',
        'Rectificatif : le ministre est parti le 4 mai, et non le 5.',
        'Le texte a été corrigé par le prof, qui a ôté deux points.',
      ],
    },
  },
  /** Where readers report mistakes: `Signaler une erreur`, `Vous avez repéré une erreur dans cet article ? Signalez-la` */
  report: {
    lines: [
      "(signaler|signalez|signalez-nous) (une|cette) (erreur|faute)[ dans (cet article|l'article|le texte)]",
      "vous (avez repéré|avez trouvé|avez vu|constatez) une (erreur|faute)[ dans (cet article|l'article|le texte)] ? " +
        '(signalez-la|signalez-la nous|signalez-la-nous|contactez-nous|écrivez-nous|dites-le nous|dites-le-nous)',
    ],
    place: 'edges',
    proof: {
      removes: ['Signaler une erreur', 'Vous avez repéré une erreur dans cet article ? Signalez-la'],
      keeps: ['Signaler une erreur médicale prend deux ans', 'Vous avez repéré une erreur ? a demandé le juge.'],
    },
  },
  /** Whose views they are: `Les opinions exprimées n’engagent que leur auteur.`, `Cette tribune n’engage que son auteur.` */
  opinion: {
    lines: [
      'les (opinions|propos|avis|idées|points de vue) (exprimés|exprimées|émis|tenus|publiés)[ {words}] ' +
        "(n'engagent que|sont ceux de|sont celles de|ne reflètent pas) {words}",
      "(cet article|cette tribune|ce texte) n'engage que (son auteur|son autrice|ses auteurs)",
      "cet article (date de|a été publié il y a) plus (d'un an|d'un mois|de {n} ans|de {n} mois)",
      '(cet article|cette dépêche|cet article) (est en cours de mise à jour|sera mis à jour|est mis à jour|sera complété|est actualisé)[ {words}]',
      "(plus d'informations|plus de détails|davantage d'informations) à (venir|suivre)",
    ],
    place: 'tail',
    proof: {
      removes: [
        'Les opinions exprimées n’engagent que leur auteur.',
        'Cette tribune n’engage que son auteur.',
        "Cet article date de plus d'un an.",
        'Cet article est en cours de mise à jour.',
      ],
      keeps: ['Les opinions exprimées dans la salle étaient vives.', 'Cette tribune engage le maire.'],
    },
  },
} satisfies ProvenFamily
