import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Stöd vår journalistik',
      'Swisha ett bidrag till vår granskning',
      'Ge ett bidrag via Swish',
      'Vill du stötta oss? Swisha en slant!',
    ],
    keeps: ['Stöd till Ukraina', 'Ge blod, ber sjukhuset', 'Ge en slant till kyrkan', 'Ge ett bidrag till Ukraina'],
  },
}
