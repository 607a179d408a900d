import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: { removes: ['(বাসস)', 'রয়টার্স'], keeps: ['বাসস কর্মী আহত', 'এপি সেন্টারে আগুন'] },
  initials: {
    removes: ['এমএমএ/জেআইএম', 'এসএইচ/এমকেআর/এমএস'],
    keeps: ['হাঁ/না ভোটে হেরে গেলেন মন্ত্রী।', 'সেতু/সড়ক দুটোই বন্ধ'],
  },
}
