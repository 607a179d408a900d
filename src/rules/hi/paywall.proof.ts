import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: ['पूरी खबर पढ़ने के लिए लॉगिन करें', 'यह लेख सिर्फ सब्सक्राइबर्स के लिए है'],
    keeps: ['खबर पढ़ने के लिए लोग जमा हुए', 'यह लेख सिर्फ एक शुरुआत है।'],
  },
}
