import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. A link on a line of its own belongs to “read more”. */
export const truncation = {
  /** Glued to the last sentence: `Il ponte è chiuso. Continua a leggere`, `… Leggi tutto` */
  'continue-reading': {
    endings: [
      "[… |... ](continua a leggere|leggi tutto|leggi di più|leggi l'articolo completo|leggi l'articolo|" +
        'continua la lettura|leggi altro|prosegui la lettura|per saperne di più)[ (qui|su {publication}|…)][ →| »]',
      "clicca qui per (continuare a leggere|leggere tutto|leggere l'articolo|leggere l'articolo completo)",
    ],
    proof: {
      removes: ['Continua a leggere', 'Leggi tutto', 'Leggi l’articolo completo', 'Clicca qui per leggere tutto'],
      keeps: [
        'Leggere di più gli farà bene.',
        'Vogliono continuare a leggere a scuola',
        'Leggi di più o parla di meno',
      ],
    },
  },
  /** `Continua a pagina 4` */
  'next-page': {
    lines: [
      '(continua|segue|prosegue) (a|alla|in) (pagina|pag.) {n}',
      '(testo troncato|segue a pagina {n}|continua nella pagina successiva)',
    ],
    place: 'tail',
    proof: {
      removes: ['Continua a pagina 4', 'Segue a pag. 12'],
      keeps: ['Continua a piovere', 'Segue alla pagina del club il dramma dei soci.'],
    },
  },
} satisfies ProvenFamily
