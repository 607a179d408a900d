import type { Family } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** `Megosztás Facebookon`, `Ossza meg ismerőseivel!`, `Tetszett a cikk? Oszd meg!` */
  'share-this': {
    lines: [
      '(ossza|oszd) meg (másokkal is|ismerőseivel is|barátaiddal is|a cikket|ezt a cikket|a hírt|cikkünket|ismerőseiddel)[ a facebookon]',
      '(kattintás|kattintson|kattints|click) [ide|erre] [az|a] {title} (megosztáshoz|nyomtatáshoz|elküldéshez|küldéséhez|megosztásához|való megosztáshoz)[ \\({matter}\\)]',
      'tetszik betöltés',
      '(tetszett|ha tetszett|tetszik) [önnek|neked] (az|a) (cikk|írás|bejegyzés|tartalom)[?|,|!][ (oszd|ossza|lájkold|lájkolja|küldd|kövess){rest}]',
      '(megosztás|küldés|nyomtatás|kattintás|kattintson|{platforms}on való megosztáshoz|{title} megosztáshoz)[ {words}][.][ ]\\(új ablakban nyílik meg\\)',
      '{title} \\(új ablakban nyílik meg\\)',
      '[a ][link ](vágólapra másolva|a vágólapra másolva|vágólapra másolása)',
      '(cikk|a cikk|cikkünk|hír) megosztása[ (facebookon|a facebookon|x-en|e-mailben)]',
      'küldés e-mailben[ ]blogthis!{matter}',
      '(hasznos volt|hasznosnak találta|tetszett) [önnek|neked] (a|ez a|az) (cikk|cikket|írás|írást)[?]',
      '(ajándékozza|ajándékozd|küldje|küldd) (el a cikket|el ezt a cikket|tovább a cikket)[ {words}]',
    ],
  },
  /** A button of one word: `Megosztom`, `Tetszik`. */
  button: {
    lines: [
      '(megosztások|megosztás|tetszik|megtekintések|megtekintés|olvasás|olvasottság|értékelés)[:] {n}',
      '{n} (megosztás|megtekintés|olvasás|kedvelés|szavazat)',
      '(megosztás|megosztom|oszd meg|ossza meg)[:] {buttons}',
    ],
    place: 'run',
  },
} satisfies Family
