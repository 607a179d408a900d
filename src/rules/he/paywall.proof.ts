import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: ['כדי להמשיך לקרוא הירשמו', 'למנויים בלבד', 'כבר מנויים? התחברו'],
    keeps: ['כדי להמשיך לקרוא בחושך צריך נר', 'מנויים רבים עזבו'],
  },
}
