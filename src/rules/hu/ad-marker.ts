import type { Family } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `HIRDETÉS`, `Fizetett tartalom`, `Támogatott tartalom`. */
  label: {
    lines: [
      'hirdetés[ {n}]',
      '((fizetett|támogatott|szponzorált|hirdetői|kiemelt) (tartalom|hirdetés|cikk|anyag)|reklám vége|pr-cikk|pr cikk|fizetett politikai hirdetés|a cikk megjelenését támogatta|hirdetés bezárása|hirdetés kihagyása|reklám átugrása|partnereink tartalma|partnertartalom)',
      'a cikk (megjelenését a|megjelenését|elkészültét|létrejöttét) {title} támogatta',
      'a cikk (megjelenését|elkészültét|létrejöttét) támogatta[: {title}]',
      '(a cikk|ez a cikk|cikkünk|az írás|ez az írás|a tartalom) (a|az) {title} (támogatásával|együttműködésével|közreműködésével|megbízásából) (készült|jött létre|született)',
      'a hirdetés {n} másodperc múlva bezárul',
      '(olvassa|olvasd|olvasson|böngésszen) [lapunkat|oldalunkat] hirdetések nélkül',
    ],
  },
  /** Where an ad or a box cuts the text: `A cikk a hirdetés után folytatódik`, `A cikk folytatódik a hirdetés alatt`. */
  'continues-below': {
    lines: [
      '[a |az ](cikkünk|cikk|írás|tartalom|szöveg|interjú|anyag) (az|a) (hirdetések|hirdetés|videó|ajánló|galéria|képek|kép|reklám) (után|alatt) folytatódik',
      '[a |az ](cikkünk|cikk|írás|tartalom|szöveg|interjú|anyag) folytatódik[ a (hirdetés|videó|ajánló|galéria|kép|reklám) (után|alatt)]',
      '(folytatás|tovább) a (hirdetés|videó|reklám|kép|galéria) (után|alatt)',
      '(a cikk|cikkünk|az írás) (lejjebb|alább|lent) folytatódik',
      '(görgessen|görgess) (tovább|lejjebb|le) (a cikk folytatásához|a folytatáshoz|az olvasáshoz)',
    ],
  },
  /** What could be a subhead of a story on the trade: `Reklám`, `Ajánlat`. */
  'short-label': {
    lines: [
      '(reklám|promóció|ajánlatok|ajánlat|szponzor|partnerünk|partnereink|partner|támogatóink|támogató|akció|apróhirdetés|pr)',
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
