import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** Buttons: `Doneer`, `Word donateur` */
  button: {
    lines: ['(doneer|doneren|word donateur|word vriend|word supporter|donateur worden|lid worden|steun deze site)'],
    place: 'run',
    proof: { removes: ['Doneer', 'Word donateur'], keeps: ['Doneer bloed', 'Word vriend van de dief'] },
  },
} satisfies ProvenFamily
