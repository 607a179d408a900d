import type { ProvenFamily } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `Ủng hộ báo chí độc lập` */
  ask: {
    lines: ['[hãy] ủng hộ (báo chí độc lập|chúng tôi|tòa soạn|báo chí của chúng tôi)'],
    place: 'tail',
    proof: { removes: ['Ủng hộ báo chí độc lập'], keeps: ['Ủng hộ trẻ em, bác sĩ nói.'] },
  },
  /** A plea for money: `Hãy ủng hộ chúng tôi bằng một khoản đóng góp` */
  give: {
    lines: ['[hãy] ủng hộ chúng tôi[ bằng {words}]', '[hãy] (quyên góp|đóng góp) cho (chúng tôi|{publication})'],
    place: 'edges',
    proof: { removes: ['Hãy ủng hộ chúng tôi bằng một khoản đóng góp'], keeps: ['Hãy ủng hộ chúng tôi, ông kêu gọi.'] },
  },
} satisfies ProvenFamily
