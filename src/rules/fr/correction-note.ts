import type { Family } from '../rule.js'

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
  },
} satisfies Family
