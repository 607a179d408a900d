import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** Buttons: `Doar`, `Apoie`, `Contribua`. */
  button: {
    lines: ['(doar|doe|doação|doações|apoie|apoiar|contribua|contribuir|colabore)'],
    place: 'run',
    proof: { removes: ['Doe', 'Apoie'], keeps: ['Doar sangue salva vidas', 'Apoie os braços'] },
  },
} satisfies ProvenFamily
