import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: ['डाउनलोड करें समाचार ऐप, शहर में नया पुल खुला'],
    keeps: [
      'ऐप डाउनलोड करते ही खाता खाली',
      'किसान ऐप डाउनलोड करें, मंत्री ने कहा।',
      'डाउनलोड करें या न करें',
      'यात्री टिकट के लिए रेलवे का ऐप डाउनलोड करें।',
      'मदद के लिए ऐप डाउनलोड करें।',
    ],
  },
}
