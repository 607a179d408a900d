import type { Family } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** `(อ่านต่อฉบับหน้า)`, `(ต่อ)`, `… อ่านต่อ`. */
  continued: {
    lines: [
      '(อ่านต่อฉบับหน้า|อ่านต่อหน้า {n}|ต่อหน้า {n}|ต่อจากหน้า {n}|ยังมีต่อ|มีต่อ|อ่านต่อตอนหน้า|โปรดติดตามตอนต่อไป|จบ|ต่อ|อ่านต่อตอนที่ {n})',
    ],
    endings: ['(อ่านต่อ|อ่านเพิ่มเติม|อ่านต่อฉบับหน้า|โปรดติดตามตอนต่อไป|ดูเพิ่มเติม|ยังมีต่อ)'],
    place: 'tail',
  },
} satisfies Family
