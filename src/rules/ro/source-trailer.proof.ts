import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['Sursa: Agerpres', 'Sursă: Ziarul Exemplu', 'Surse: AFP, Reuters', 'Sursa', '(Sursa: Mediafax)'],
    keeps: [
      'Surse: poliția, spitalul și doi martori confirmă.',
      'O sursă din minister a negat.',
      'Sursa vieții',
      'Scrie cu stânga',
    ],
  },
  address: {
    removes: ['Sursa: https://ziar.example/4', 'Citește articolul original', 'Articolul integral: www.ziar.example/4'],
    keeps: [
      'Citește textul original greu, spune profesoara.',
      'Link fatal',
      'Cine știe ceva poate intra pe https://politie.example/aviz și anunța.',
    ],
  },
}
