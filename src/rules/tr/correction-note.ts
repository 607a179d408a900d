import type { ProvenFamily } from '../rule.js'

/** How to report a slip. */
export const correctionNote = {
  /** `Bir hata mı gördünüz? Bize bildirin` */
  'found-slip': {
    lines: [
      '[haberde|bu haberde] (bir hata mı|bir yanlış mı|hata mı) (gördünüz|buldunuz|fark ettiniz|var)? (bize bildirin|bildirin|bize yazın|hata bildir)',
    ],
    proof: {
      removes: ['Bir hata mı gördünüz? Bize bildirin'],
      keeps: ['Bir hata mı gördünüz?', 'Bir hata mı var? Bilen yok.'],
    },
  },
} satisfies ProvenFamily
