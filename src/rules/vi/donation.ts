import type { ProvenFamily } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `Ủng hộ báo chí độc lập` */
  ask: {
    lines: ['[hãy] ủng hộ (báo chí độc lập|chúng tôi|tòa soạn|báo chí của chúng tôi)'],
    place: 'tail',
    proof: { removes: ['Ủng hộ báo chí độc lập'], keeps: ['Ủng hộ trẻ em, bác sĩ nói.'] },
  },
} satisfies ProvenFamily
