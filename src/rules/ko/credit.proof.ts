import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  'about-author': { removes: ['저자 소개', '필자 소개'], keeps: ['저자는 알 수 없다.', '필자는 보았다.'] },
}
