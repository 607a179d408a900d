import type { ProvenFamily } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `贊助我們`, `打赏作者`, `小額贊助城市報`, `請支持我們的新聞工作`. */
  ask: {
    lines: ['(打赏|打賞|赞赏|讚賞|赏)[支持|一下|小編|小编]'],
    place: 'tail',
    proof: {
      removes: ['打赏支持'],
      keeps: ['支持我們的鄰居', '赞助商撤资', '打赏主播的孩子', '捐款支持災民', '贊助我們的是一家銀行，他說。'],
    },
  },
} satisfies ProvenFamily
