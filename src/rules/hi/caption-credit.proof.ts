import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  source: {
    removes: ['इमेज स्रोत, Getty Images', 'फोटो: पीटीआई'],
    keeps: ['इमेज स्रोत की जांच शुरू', 'फोटो, वीडियो और झूठ', 'इमेज स्रोत: किसी को नहीं पता'],
  },
  label: { removes: ['(फाइल फोटो)', 'प्रतीकात्मक तस्वीर'], keeps: ['फाइल फोटो से पहचान', 'तस्वीर बदल गई'] },
}
