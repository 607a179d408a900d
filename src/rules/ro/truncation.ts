import type { Family } from '../rule.js'

/** Where an excerpt says that there is more. A link on a line of its own belongs to “read more”. */
export const truncation = {
  /** Glued to the last sentence: `Podul e închis. Citește mai mult`, `… Citește mai departe` */
  'continue-reading': {
    endings: [
      '[… |... ](citește mai mult|citeste mai mult|citește mai departe|citeste mai departe|citește tot articolul|citește articolul integral|citește mai multe|vezi mai mult|continuă lectura|citeşte mai mult|citește integral)[ (aici|pe {publication}|…)][ →| »]',
      'click aici pentru (a citi mai mult|a citi tot articolul|detalii)',
    ],
  },
} satisfies Family
