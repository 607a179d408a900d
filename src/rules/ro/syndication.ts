import type { Family } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Articolul Podul se redeschide apare prima dată în Exemplu.` */
  'appeared-first': {
    lines: [
      '(articolul|știrea|postarea|materialul) {work} (apare prima dată în|apare prima dată pe|a apărut prima dată în|a apărut prima dată pe|apare prima data in|a apărut mai întâi în|a apărut pentru prima dată pe|a apărut mai întâi pe) {site}',
    ],
    endings: [
      '(articolul|știrea|postarea) {work} (apare prima dată în|apare prima dată pe|a apărut prima dată în|a apărut prima dată pe|apare prima data in|a apărut mai întâi în) {site}',
    ],
  },
  /** `Acest articol a fost publicat inițial pe Exemplu`, `Text generat cu ajutorul inteligenței artificiale` */
  'originally-appeared': {
    lines: [
      '(acest articol|acest text|acest material|acest conținut) (a fost|este) (generat|redactat|scris|realizat) (cu ajutorul inteligenței|cu ajutorul ai|cu ajutorul unei|folosind inteligența|de inteligența artificială)[ {matter}]',
      '(acest articol|acest text|acest material|acest interviu) (a fost|este) tradus (din|automat|de|cu){rest}',
      '(acest articol|acest text|acest material|acest interviu) (a fost|este) tradus automat',
      '[acest ](articol|text|material)[ a fost] tradus din (engleză|franceză|germană|spaniolă|rusă|italiană)[ de {author}]',
      '(publicat|articol publicat) (inițial|initial) (pe|în) {publication}',
    ],
    endings: ['acest (articol|text) a fost publicat (inițial|prima dată) (pe|în) {publication}'],
    place: 'edges',
  },
  /** `Text generat cu ajutorul inteligenței artificiale` */
  machine: {
    lines: [
      '(articol|text|material|conținut|imagine|traducere|rezumat) (generat|redactat|scris|realizat|tradus|creat|generată|realizată) (cu|de|prin|folosind) [ajutorul] (inteligenței artificiale|inteligența artificială|ai|ia|unei inteligențe artificiale|inteligență artificială)[ și {rest}|. {matter}]',
    ],
    place: 'edges',
  },
} satisfies Family
