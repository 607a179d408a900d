import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  button: { removes: ['Doneer', 'Word donateur'], keeps: ['Doneer bloed', 'Word vriend van de dief'] },
}
