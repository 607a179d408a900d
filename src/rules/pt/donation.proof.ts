import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  button: { removes: ['Doe', 'Apoie'], keeps: ['Doar sangue salva vidas', 'Apoie os braços'] },
}
