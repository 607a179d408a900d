import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: ['यह वेबसाइट कुकीज़ का उपयोग करती है', 'हम कुकीज़ का इस्तेमाल करते हैं ताकि आपको बेहतर अनुभव मिले'],
    keeps: [
      'हम मोबाइल का इस्तेमाल कम करें, डॉक्टर ने कहा।',
      'कुकीज़ बेचकर लखपति',
      'हम कुकीज का उपयोग चाय के साथ करते हैं, दुकानदार ने बताया।',
    ],
  },
  choice: { removes: ['स्वीकार करें', 'ठीक है'], keeps: ['सहमत नहीं हुए', 'ठीक है या नहीं'] },
}
