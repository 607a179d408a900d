import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `स्रोत: पीटीआई`, `साभार: घाटी पोस्ट` */
  source: {
    lines: ['(स्रोत|सोर्स|साभार|सौजन्य|स्त्रोत|मूल स्रोत|खबर स्रोत|source)[ ](:|-|–|/) ({publication}|{url})'],
    words: ['स्रोत', 'सोर्स', 'साभार', 'सौजन्य', 'सूत्र', 'स्त्रोत', 'source'],
    endings: ['(स्रोत|सोर्स|साभार|स्त्रोत)[ ](:|-)[ ]{publication}'],
    place: 'tail',
    proof: {
      removes: ['स्रोत: पीटीआई', 'साभार- घाटी पोस्ट'],
      keeps: [
        'स्रोत: एक अधिकारी जिन्होंने अपना नाम बताने से इनकार किया।',
        'सूत्र बताते हैं',
        'स्रोत: पुलिस और अस्पताल',
        'स्रोत - पानी का',
      ],
    },
  },
} satisfies ProvenFamily
