import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Susține jurnalismul independent',
      'Fă o donație',
      'Susține-ne',
      'Redirecționează 3,5% din impozitul pe venit către noi',
    ],
    keeps: ['Susține capul rănitului', 'Fă o plimbare', 'Susține că podul ține.'],
  },
  button: { removes: ['Donează', 'Susține'], keeps: ['Donează sânge', 'Susține tot'] },
}
