import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. A link on a line of its own belongs to “read more”. */
export const truncation = {
  /** Glued to the last sentence: `Die Brücke war gesperrt. Weiterlesen`, `… Mehr lesen`, `… Lesen Sie den ganzen Artikel` */
  'continue-reading': {
    endings: [
      '[… |... ](weiterlesen|weiter lesen|mehr lesen|mehr erfahren|mehr anzeigen|artikel lesen|zum artikel|' +
        'zum beitrag|zum ganzen artikel|jetzt weiterlesen|hier weiterlesen|lesen sie mehr|beitrag lesen|' +
        'weiterlesen hier)[ →| »| ›]',
      '(lesen sie|lies) [hier] den (ganzen|vollständigen|kompletten|gesamten) (artikel|beitrag|text)[ (hier|auf {site}|bei {site})]',
      '(weiterlesen|weiter lesen|mehr dazu) (auf|bei) {publication}',
      '(mehr dazu|mehr) (lesen sie|erfahren sie|gibt es|finden sie) hier',
    ],
    proof: {
      removes: ['Weiterlesen', '… Mehr lesen', 'Lesen Sie den ganzen Artikel', 'Weiterlesen auf Muster Online'],
      keeps: ['Weiterlesen kann, wer mag.', 'Mehr lesen will keiner.', 'Lesen Sie den Vertrag'],
    },
  },
  /** `(Fortsetzung folgt)`, `Fortsetzung auf Seite 4` */
  'next-page': {
    lines: ['fortsetzung (auf|von|siehe) seite {n}', 'bericht seite {n}'],
    words: ['fortsetzung folgt', 'fortsetzung nächste seite'],
    place: 'tail',
    proof: {
      removes: ['(Fortsetzung folgt)', 'Fortsetzung auf Seite 4'],
      keeps: ['Fortsetzung folgt im Herbst', 'Fortsetzung der Politik mit anderen Mitteln'],
    },
  },
} satisfies ProvenFamily
