import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `HIRDETÉS`, `Fizetett tartalom`, `Támogatott tartalom`. */
  label: {
    lines: [
      'hirdetés[ {n}]',
      '((fizetett|támogatott|szponzorált|hirdetői|kiemelt) (tartalom|hirdetés|cikk|anyag)|reklám vége|pr-cikk|' +
        'pr cikk|fizetett politikai hirdetés|a cikk megjelenését támogatta|hirdetés bezárása|hirdetés kihagyása|' +
        'reklám átugrása|partnereink tartalma|partnertartalom)',
    ],
    proof: {
      removes: ['HIRDETÉS', '- Hirdetés -', 'Fizetett tartalom', 'Támogatott tartalom'],
      keeps: [
        'A hirdetés ára harmadával nőtt.',
        'Hirdetések a templom falán',
        'Fizetett tartalom nélkül nem él meg a lap.',
        'A hirdetés megtévesztő volt.',
      ],
    },
  },
  /** Where an ad or a box cuts the text: `A cikk a hirdetés után folytatódik`, `A cikk folytatódik a hirdetés alatt`. */
  'continues-below': {
    lines: [
      '[a |az ](cikkünk|cikk|írás|tartalom|szöveg|interjú|anyag) (az|a) (hirdetések|hirdetés|videó|ajánló|galéria|képek|kép|reklám) (után|alatt) folytatódik',
      '[a |az ](cikkünk|cikk|írás|tartalom|szöveg|interjú|anyag) folytatódik[ a (hirdetés|videó|ajánló|galéria|kép|reklám) (után|alatt)]',
      '(a cikk|cikkünk|az írás) (lejjebb|alább|lent) folytatódik',
    ],
    proof: {
      removes: [
        'A cikk a hirdetés után folytatódik',
        'A cikk folytatódik a hirdetés alatt',
        'Cikkünk a videó után folytatódik!',
        'A cikk lejjebb folytatódik',
      ],
      keeps: [
        'A cikk a háború után folytatódik a második kötetben.',
        'A folytatás a hirdetés után elmaradt',
        'A cikk lejjebb csúszott',
      ],
    },
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
    proof: { removes: ['Reklám', 'Promóció'], keeps: ['Reklám nélkül', 'Partner a bűnben'] },
  },
  /** What a shop link owes its readers: `A cikk affiliate linkeket tartalmaz` */
  affiliate: {
    lines: [
      '[a |az |ez a |ez az ](cikk|írás|bejegyzés|oldal) (affiliate linkeket|partnerlinkeket|affiliate hivatkozásokat|' +
        'hirdetési linkeket|reklámlinkeket) tartalmaz[hat][{matter}]',
      'affiliate linkek',
    ],
    proof: {
      removes: ['A cikk affiliate linkeket tartalmaz', 'Ez a bejegyzés partnerlinkeket tartalmaz.'],
      keeps: ['A cikk hibákat tartalmaz'],
    },
  },
} satisfies ProvenFamily
