import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** Glued to the last sentence: `বিস্তারিত পড়ুন`, `আরও পড়ুন` */
  'continue-reading': {
    endings: ['[... ](বিস্তারিত পড়ুন|আরও পড়ুন|আরো পড়ুন|বিস্তারিত|বিস্তারিত জানতে ক্লিক করুন|পুরো খবর পড়ুন)'],
    proof: { removes: ['বিস্তারিত পড়ুন', '… আরও পড়ুন'], keeps: ['সে আরও পড়ল', 'বিস্তারিত পড়ুন বইয়ে'] },
  },
} satisfies ProvenFamily
