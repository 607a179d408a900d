import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. A link on a line of its own belongs to “read more”. */
export const truncation = {
  /** Glued to the last sentence: `Le pont a fermé. Lire la suite`, `… En savoir plus` */
  'continue-reading': {
    endings: [
      "[… |... ](lire la suite|lire l'article|lire l'article complet|en savoir plus|lire plus|voir plus|" +
        "continuer la lecture|poursuivre la lecture|lire la suite de l'article|lire davantage)" +
        '[ (ici|sur {publication}|…)][ →| »]',
      "cliquez ici pour (lire la suite|lire l'article|lire l'article complet|en savoir plus)",
    ],
    proof: {
      removes: ['Lire la suite', 'Continuer la lecture', 'Lire l’article complet', 'Cliquez ici pour lire la suite'],
      keeps: [
        'Lire la suite leur fera du bien.',
        'Ils veulent en savoir plus sur les poissons',
        'Voir plus loin est leur devise',
      ],
    },
  },
  /** `Suite en page 4` */
  'next-page': {
    lines: [
      '(suite|lire la suite|la suite|suite de la|à suivre) (en|page|à la|de la) [page] {n}',
      '(suite page {n}|texte tronqué)',
    ],
    place: 'tail',
    proof: {
      removes: ['Suite en page 4', 'Suite page 12'],
      keeps: ['Suite en mai', 'La suite du drame en page du club le prouve.'],
    },
  },
} satisfies ProvenFamily
