import type { Family } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `贊助我們`, `打赏作者`, `小額贊助城市報`, `請支持我們的新聞工作`. */
  ask: {
    lines: ['(打赏|打賞|赞赏|讚賞|赏)[支持|一下|小編|小编]'],
    place: 'tail',
  },
} satisfies Family
