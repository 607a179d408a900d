import type { Family } from '../rule.js'

/** Where an excerpt says that there is more. A link on a line of its own belongs to “read more”. */
export const truncation = {
  /** Glued to the last sentence: `Il ponte è chiuso. Continua a leggere`, `… Leggi tutto` */
  'continue-reading': {
    endings: [
      "[… |... ](continua a leggere|leggi tutto|leggi di più|leggi l'articolo completo|leggi l'articolo|continua la lettura|leggi altro|prosegui la lettura|per saperne di più)[ (qui|su {publication}|…)][ →| »]",
      "clicca qui per (continuare a leggere|leggere tutto|leggere l'articolo|leggere l'articolo completo)",
    ],
  },
  /** `Continua a pagina 4` */
  'next-page': {
    lines: [
      '(continua|segue|prosegue) (a|alla|in) (pagina|pag.) {n}',
      '(testo troncato|segue a pagina {n}|continua nella pagina successiva)',
    ],
    place: 'tail',
  },
} satisfies Family
