import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  opinion: {
    removes: ['लेखक के ये अपने निजी विचार हैं'],
    keeps: [
      'ये विचार निजी नहीं थे, वकील ने कहा।',
      'डिस्क्लेमर हटाना पड़ा',
      'यह मेरे निजी विचार हैं, मंत्री ने सफाई दी।',
      'यहां आए लोगों की निजी राय है कि पुल बने।',
      'ये लोगों के अपने विचार हैं।',
      'डिस्क्लेमर: यह शब्द अब अदालत में है, जानकारी वकील ने दी',
    ],
  },
}
