import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['Redirecționează 3,5% din impozit', 'Redirecționează 3,5% din impozitul pe venit către noi'],
    keeps: [
      'Susține presa liberă guvernul, potrivit discursului.',
      'Sprijină presa un fond european.',
      'Dacă ți-a plăcut marea, susține fondul.',
      'Redirecționează apa spre impozit un inginer.',
      'Susține capul rănitului',
      'Fă o plimbare',
      'Susține că podul ține.',
    ],
  },
  button: { removes: ['Donează', 'Susține'], keeps: ['Donează sânge', 'Susține tot'] },
}
