import type { ProvenFamily } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Articolul Podul se redeschide apare prima dată în Exemplu.` */
  'appeared-first': {
    lines: [
      '(articolul|știrea|postarea|materialul) {work} (apare prima dată în|apare prima dată pe|a apărut prima dată în|' +
        'a apărut prima dată pe|apare prima data in|a apărut mai întâi în|a apărut pentru prima dată pe|' +
        'a apărut mai întâi pe) {site}',
    ],
    endings: [
      '(articolul|știrea|postarea) {work} (apare prima dată în|apare prima dată pe|a apărut prima dată în|' +
        'a apărut prima dată pe|apare prima data in|a apărut mai întâi în) {site}',
    ],
    proof: {
      removes: [
        'Articolul Podul se redeschide apare prima dată în Exemplu.',
        'Articolul Podul se redeschide a apărut prima dată pe Exemplu.',
      ],
      keeps: ['Articolul de lege apare prima dată în cod', 'Știrea a apărut la radio, spune bunicul.'],
    },
  },
  /** `Acest articol a fost publicat inițial pe Exemplu`, `Text generat cu ajutorul inteligenței artificiale` */
  'originally-appeared': {
    lines: [
      '(acest articol|acest text|acest material|acest conținut) (a fost|este) (generat|redactat|scris|realizat) ' +
        '(cu ajutorul inteligenței|cu ajutorul ai|cu ajutorul unei|folosind inteligența|de inteligența artificială)' +
        '[ {matter}]',
      '(acest articol|acest text|acest material|acest interviu) (a fost|este) tradus ' +
        '(din (engleză|franceză|germană|spaniolă|rusă|italiană|ucraineană|limba {words})|automat|de {author}|' +
        'cu (ajutorul {words}|google translate|deepl|ai))[ {rest}]',
      '(acest articol|acest text|acest material|acest interviu) (a fost|este) tradus automat',
      '[acest ](articol|text|material)[ a fost] tradus din (engleză|franceză|germană|spaniolă|rusă|italiană)[ de {author}]',
      '(publicat|articol publicat) (inițial|initial) (pe|în) {publication}',
    ],
    endings: ['acest (articol|text) a fost publicat (inițial|prima dată) (pe|în) {publication}'],
    place: 'edges',
    proof: {
      removes: [
        'Acest articol a fost tradus automat.',
        'Acest text a fost redactat cu ajutorul inteligenței artificiale.',
        'Publicat inițial pe Exemplu',
      ],
      keeps: [
        'Acest text a fost publicat pentru prima dată în 1848 și a stârnit scandal.',
        'Acest interviu a fost publicat inițial și apoi retras.',
        'Acest articol din constituție e valabil pentru toți.',
        'Acest text a fost scris cu furie în închisoare.',
        'Acest text a fost tradus de călugări',
        'Publicat în 1605, romanul trăiește.',
      ],
    },
  },
  /** `Text generat cu ajutorul inteligenței artificiale` */
  machine: {
    lines: [
      '(articol|text|material|conținut|imagine|traducere|rezumat) ' +
        '(generat|redactat|scris|realizat|tradus|creat|generată|realizată) (cu|de|prin|folosind) [ajutorul] ' +
        '(inteligenței artificiale|inteligența artificială|ai|ia|unei inteligențe artificiale|inteligență artificială)' +
        '[ și {rest}|. {matter}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Text generat de inteligența artificială', 'Articol generat cu ajutorul inteligenței artificiale'],
      keeps: ['Text generat de furie', 'Acest articol a fost scris de inteligența poporului, glumește autorul.'],
    },
  },
  /** Where it was printed first: `Articolul a apărut inițial în Curierul Portului.` */
  'first-printed': {
    lines: [
      '(articolul|textul|acest articol|interviul) (a apărut|a fost publicat) (inițial|prima dată|pentru prima dată|mai întâi) (în|pe|la) {title}',
    ],
    place: 'tail',
    proof: {
      removes: ['Articolul a apărut inițial în Curierul Portului.'],
      keeps: ['Articolul a apărut inițial ca o glumă.'],
    },
  },
} satisfies ProvenFamily
