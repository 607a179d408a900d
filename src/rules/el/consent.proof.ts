import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  browser: {
    removes: ['Δεν ειμαι ρομποτ'],
    keeps: [
      'Ο browser σας ξέρει περισσότερα από τον γείτονα, λέει ο χάκερ.',
      'Ενεργοποιήστε το φως, ζήτησαν οι ένοικοι.',
    ],
  },
}
