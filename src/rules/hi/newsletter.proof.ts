import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['अपना ईमेल दर्ज करें'],
    keeps: ['न्यूजलेटर पढ़ने वाले घटे', 'अपना ईमेल किसी को न दें, पुलिस ने कहा।', 'पुलिस को धमकी ईमेल में मिली।'],
  },
  form: { removes: ['न्यूज़लेटर', 'सब्सक्राइब करें'], keeps: ['अलर्ट जारी', 'सदस्य बने तीन'] },
}
