import type { ProvenFamily } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Cet article a été mis à jour.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      "(cet article|ce texte|cette dépêche|l'article|cette actualité|cette page) (a été|sera|est) (mis à jour|actualisé|modifié|corrigé|mise à jour|actualisée|régulièrement mis à jour)[ (le|à) {date}| avec de nouvelles informations| régulièrement| au fil de la journée]",
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
} satisfies ProvenFamily
