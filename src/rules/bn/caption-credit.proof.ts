import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  source: {
    removes: ['ছবির উৎস, Getty Images', 'ছবির উৎস: রয়টার্স'],
    keeps: ['ছবির উৎস জানা যায়নি', 'উৎসবের ছবি, ঢাকা', 'ছবির উৎস: কেউ জানে না'],
  },
  label: { removes: ['ছবি: সংগৃহীত', 'ফাইল ছবি', 'ছবিঃ সংগৃহীত'], keeps: ['ছবি সংগৃহীত হয়নি', 'ফাইল ছবির মতো মুখ'] },
}
