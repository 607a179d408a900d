import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['Bağımsız gazeteciliğe destek olun', 'Bizi destekleyin'],
    keeps: [
      'Bağımsız gazeteciliğe destek arttı',
      "Bağış yapmak isteyenler Kızılay'ı arasın.",
      'Destek olan çıkmadı',
      'Bize destek olmak için köye geldi, dedi muhtar.',
    ],
  },
}
