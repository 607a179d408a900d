import type { Family } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `HIRDETÉS`, `Fizetett tartalom`, `Támogatott tartalom`. */
  label: {
    lines: [
      'hirdetés[ {n}]',
      '((fizetett|támogatott|szponzorált|hirdetői|kiemelt) (tartalom|hirdetés|cikk|anyag)|reklám vége|pr-cikk|pr cikk|fizetett politikai hirdetés|a cikk megjelenését támogatta|hirdetés bezárása|hirdetés kihagyása|reklám átugrása|partnereink tartalma|partnertartalom)',
    ],
  },
  /** Where an ad or a box cuts the text: `A cikk a hirdetés után folytatódik`, `A cikk folytatódik a hirdetés alatt`. */
  'continues-below': {
    lines: [
      '[a |az ](cikkünk|cikk|írás|tartalom|szöveg|interjú|anyag) (az|a) (hirdetések|hirdetés|videó|ajánló|galéria|képek|kép|reklám) (után|alatt) folytatódik',
      '[a |az ](cikkünk|cikk|írás|tartalom|szöveg|interjú|anyag) folytatódik[ a (hirdetés|videó|ajánló|galéria|kép|reklám) (után|alatt)]',
      '(a cikk|cikkünk|az írás) (lejjebb|alább|lent) folytatódik',
    ],
  },
  /** What could be a subhead of a story on the trade: `Reklám`, `Ajánlat`. */
  'short-label': {
    words: [
      'reklám',
      'promóció',
      'ajánlatok',
      'ajánlat',
      'szponzor',
      'partnerünk',
      'partnereink',
      'partner',
      'támogatóink',
      'támogató',
      'akció',
      'apróhirdetés',
      'pr',
    ],
    place: 'run',
  },
  /** What a shop link owes its readers: `A cikk affiliate linkeket tartalmaz` */
  affiliate: {
    lines: [
      '[a |az |ez a |ez az ](cikk|írás|bejegyzés|oldal) (affiliate linkeket|partnerlinkeket|affiliate hivatkozásokat|hirdetési linkeket|reklámlinkeket) tartalmaz[hat][{matter}]',
      'affiliate linkek',
    ],
  },
} satisfies Family
