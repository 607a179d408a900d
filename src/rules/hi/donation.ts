import type { ProvenFamily } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `स्वतंत्र पत्रकारिता का समर्थन करें` */
  ask: {
    lines: ['[हमारी] (स्वतंत्र पत्रकारिता|निष्पक्ष पत्रकारिता|पत्रकारिता) (का समर्थन|को सपोर्ट|का सहयोग) करें'],
    proof: { removes: ['स्वतंत्र पत्रकारिता का समर्थन करें'], keeps: ['बच्चों का समर्थन करें, डॉक्टर ने कहा।'] },
  },
} satisfies ProvenFamily
