import type { Family } from '../rule.js'

/** Where an excerpt says that there is more. A link on a line of its own belongs to “read more”. */
export const truncation = {
  /** Glued to the last sentence: `Die Brücke war gesperrt. Weiterlesen`, `… Mehr lesen`, `… Lesen Sie den ganzen Artikel` */
  'continue-reading': {
    endings: [
      '[… |... ](weiterlesen|weiter lesen|mehr lesen|mehr erfahren|mehr anzeigen|artikel lesen|zum artikel|zum beitrag|zum ganzen artikel|jetzt weiterlesen|hier weiterlesen|lesen sie mehr|beitrag lesen|weiterlesen hier)[ →| »| ›]',
      '(lesen sie|lies) [hier] den (ganzen|vollständigen|kompletten|gesamten) (artikel|beitrag|text)[ (hier|auf {site}|bei {site})]',
      '(weiterlesen|weiter lesen|mehr dazu) (auf|bei) {publication}',
      '(mehr dazu|mehr) (lesen sie|erfahren sie|gibt es|finden sie) hier',
    ],
  },
  /** `(Fortsetzung folgt)`, `Fortsetzung auf Seite 4` */
  'next-page': {
    lines: ['fortsetzung (auf|von|siehe) seite {n}', 'bericht seite {n}'],
    words: ['fortsetzung folgt', 'fortsetzung nächste seite'],
    place: 'tail',
  },
} satisfies Family
