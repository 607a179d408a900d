import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['स्रोत: पीटीआई', 'साभार- घाटी पोस्ट'],
    keeps: [
      'स्रोत: एक अधिकारी जिन्होंने अपना नाम बताने से इनकार किया।',
      'सूत्र बताते हैं',
      'स्रोत: पुलिस और अस्पताल',
      'स्रोत - पानी का',
    ],
  },
}
