import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': { removes: ['और पढ़ें', '… पूरी खबर पढ़ें'], keeps: ['वह और पढ़ता रहा', 'आगे पढ़ें या न पढ़ें'] },
}
