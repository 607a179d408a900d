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
      '(acest articol|acest text|acest material|acest interviu) (a fost|este) (publicat|preluat|tradus|republicat|generat|redactat) (inițial|initial|original|pentru prima dată|de pe|cu acordul|cu ajutorul inteligenței|cu ajutorul ai) {matter}',
      '(publicat|articol publicat) (inițial|initial) (pe|în) {publication}',
    ],
    endings: ['acest (articol|text) a fost publicat (inițial|prima dată) (pe|în) {publication}'],
    place: 'edges',
  },
} satisfies Family
