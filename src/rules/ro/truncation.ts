import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. A link on a line of its own belongs to “read more”. */
export const truncation = {
  /** Glued to the last sentence: `Podul e închis. Citește mai mult`, `… Citește mai departe` */
  'continue-reading': {
    endings: [
      '[… |... ](citește mai mult|citeste mai mult|citește mai departe|citeste mai departe|citește tot articolul|' +
        'citește articolul integral|citește mai multe|vezi mai mult|continuă lectura|citeşte mai mult|citește integral)' +
        '[ (aici|pe {publication}|…)][ →| »]',
      'click aici pentru (a citi mai mult|a citi tot articolul|detalii)',
    ],
    proof: {
      removes: ['Citește mai mult', 'Citește tot articolul', 'Citește mai multe pe Exemplu'],
      keeps: ['A citi mai mult le face bine.', 'Vor să citească mai departe la școală', 'Citește mai mult seara'],
    },
  },
} satisfies ProvenFamily
