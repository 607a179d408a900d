import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': { removes: ['קרא עוד', '… לכתבה המלאה'], keeps: ['הוא קרא עוד ספר', 'המשך לקרוא בספר'] },
}
