import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  opinion: {
    removes: [
      '(ये लेखक के निजी विचार हैं)',
      'डिस्क्लेमर: यहां दी गई जानकारी सामान्य मान्यताओं पर आधारित है। अमल से पहले विशेषज्ञ से सलाह लें।',
    ],
    keeps: ['ये विचार निजी नहीं थे, वकील ने कहा।', 'डिस्क्लेमर हटाना पड़ा'],
  },
}
