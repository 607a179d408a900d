import type { Family } from '../rule.js'

/** A paper that offers its own application. */
export const appPromo = {
  /** `Töltse le alkalmazásunkat`, `Mobilalkalmazás`. */
  download: {
    lines: [
      '(töltse le|töltsd le|letöltés|próbálja ki|próbáld ki|telepítse) [ingyenes|mobil|az|a] [{publication}] (alkalmazásunkat|applikációnkat|alkalmazást|applikációt|appot|appunkat|mobilalkalmazásunkat|hírappunkat)[[,|!] {rest}]',
      '(mobilalkalmazásaink|mobilalkalmazás|alkalmazásunk|applikációnk|elérhető a google playen|letölthető az app store-ból)',
      '(töltse le|töltsd le) (a|az) {publication} (alkalmazását|applikációját|appját)[ {words}]',
      'letölthető (a|az) (google playről|app store-ból|google playből|play áruházból)',
    ],
  },
} satisfies Family
