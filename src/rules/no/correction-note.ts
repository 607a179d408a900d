import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Har du funnet en feil?`, `Rapporter feil`, `Saken er oppdatert` */
  report: {
    lines: [
      '(har du funnet|fant du|har du sett|ser du) (en feil|feil|ein feil|en skrivefeil|skrivefeil) [i artikkelen|i saken|i saka][?][ {matter}]',
      '(rapporter|meld|tips oss om) (feil|en feil|skrivefeil|skrivefeil i saken)',
      '(artikkelen|saken|saka) (er|ble|har blitt|vart) [sist] (oppdatert|oppdatert {date})',
      '(dette er|dette er et|dette er en) {words} (skribentens|forfatterens|innsenderens) {words}[. {matter}]',
      '(kommentaren|kronikken|innlegget|debattinnlegget|meninger i teksten) (gir uttrykk for|uttrykker|står for) {matter} (skribentens|forfatterens|skribentenes) {matter}',
    ],
    place: 'tail',
  },
} satisfies Family
