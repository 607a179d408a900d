import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Acest articol a fost actualizat.`: says that, and not what */
  updated: {
    yields: 'correction',
    lines: [
      '(acest articol|această știre|acest text) (a fost|este) (actualizat|actualizată|modificat|modificată|corectat|corectată)[ (la {date}|pe {date}|cu noi informații|cu mai multe informații)]',
      '(articol|știre) (actualizat|actualizată)[ (la|pe) {date}]',
    ],
    place: 'edges',
  },
  /** `Ai observat o greșeală?`, `Semnalează o eroare` */
  report: {
    lines: [
      '(raportează|semnalează|semnalați) [o] (eroare|greșeală|problemă)[ în (articol|acest articol|text)]',
      '(ai observat|ai găsit|ați găsit|ați observat) o (greșeală|eroare)[ în (articol|acest articol|text)][?][ (scrie|semnalează|trimite|spune|anunță){rest}]',
    ],
    place: 'tail',
  },
  /** `Opiniile exprimate aparțin autorilor` */
  opinion: {
    lines: [
      '(opiniile|părerile|punctele de vedere) (exprimate|publicate|din acest|prezentate) {matter}(aparțin|reflectă|reprezintă|nu angajează) {matter}(autorilor|autorului|redacției|publicației|autoarei)[ (și|sau){rest}|. {matter}]',
      '(opiniile|părerile) (exprimate|publicate) (aparțin|reflectă|reprezintă) {words}',
    ],
    place: 'edges',
  },
} satisfies Family
