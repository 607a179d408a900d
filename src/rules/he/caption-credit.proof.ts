import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  label: {
    removes: ['צילום אילוסטרציה', 'צילום מסך', 'התמונה נוצרה באמצעות בינה מלאכותית'],
    keeps: ['ארכיון המדינה נפתח', 'להמחשה הביא השר סלע', 'התמונה נוצרה באמצע המאה.'],
  },
}
