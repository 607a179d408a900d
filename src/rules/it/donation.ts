import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Sostieni il giornalismo indipendente`, `Fai una donazione`, `Sostienici` */
  appeal: {
    lines: ["si può sostenere (il lavoro|l'attività|il progetto) (di|del|della) {title} (a questo link|qui)"],
    place: 'edges',
  },
  /** Buttons: `Dona`, `Sostieni` */
  button: { lines: ['(dona|donazioni|donazione|sostieni|contribuisci|dona adesso)'], place: 'run' },
} satisfies Family
