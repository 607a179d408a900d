import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** Buttons: `Doar`, `Apoie`, `Contribua`. */
  button: { lines: ['(doar|doe|doação|doações|apoie|apoiar|contribua|contribuir|colabore)'], place: 'run' },
} satisfies Family
