import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Susține jurnalismul independent`, `Donează`, `Redirecționează 3,5%` */
  appeal: {
    lines: ['redirecționează 3,5% {words}'],
    place: 'edges',
  },
  /** Buttons: `Donează`, `Susține` */
  button: { lines: ['(donează|doneaza|donații|donează acum|susține|contribuie)'], place: 'run' },
} satisfies Family
