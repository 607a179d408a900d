import type { Family } from '../rule.js'

/** Where an excerpt says that there is more. A link on a line of its own belongs to “read more”. */
export const truncation = {
  /** Glued to the last sentence: `Le pont a fermé. Lire la suite`, `… En savoir plus` */
  'continue-reading': {
    endings: [
      "[… |... ](lire la suite|lire l'article|lire l'article complet|en savoir plus|lire plus|voir plus|continuer la lecture|poursuivre la lecture|lire la suite de l'article|lire davantage)[ (ici|sur {publication}|…)][ →| »]",
      "cliquez ici pour (lire la suite|lire l'article|lire l'article complet|en savoir plus)",
    ],
  },
  /** `Suite en page 4` */
  'next-page': {
    lines: [
      '(suite|lire la suite|la suite|suite de la|à suivre) (en|page|à la|de la) [page] {n}',
      '(suite page {n}|texte tronqué)',
    ],
    place: 'tail',
  },
} satisfies Family
