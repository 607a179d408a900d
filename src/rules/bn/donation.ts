import type { ProvenFamily } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `স্বাধীন সাংবাদিকতাকে সমর্থন করুন` */
  ask: {
    lines: ['[আমাদের] (স্বাধীন সাংবাদিকতাকে|সাংবাদিকতাকে|স্বাধীন সাংবাদিকতা) (সমর্থন|সহায়তা) করুন'],
    proof: { removes: ['স্বাধীন সাংবাদিকতাকে সমর্থন করুন'], keeps: ['শিশুদের সমর্থন করুন, চিকিৎসক বলেন।'] },
  },
} satisfies ProvenFamily
