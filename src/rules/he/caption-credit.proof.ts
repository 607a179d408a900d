import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  label: { removes: ['צילום אילוסטרציה', 'צילום מסך'], keeps: ['ארכיון המדינה נפתח', 'להמחשה הביא השר סלע'] },
}
