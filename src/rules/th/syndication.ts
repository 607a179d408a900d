import type { ProvenFamily } from '../rule.js'

/** Where it was printed first. */
export const syndication = {
  /** Where it was printed first: `บทความนี้เผยแพร่ครั้งแรกใน ข่าวท่าเรือ` */
  'first-printed': {
    lines: [
      '(บทความนี้|บทความ|ข่าวนี้)(เผยแพร่|ตีพิมพ์)ครั้งแรก(ใน|ที่|เมื่อ) {title}',
      '(บทความนี้|บทความ)(เผยแพร่|ตีพิมพ์)ครั้งแรก(ใน|ที่){title}',
    ],
    place: 'tail',
    proof: { removes: ['บทความนี้เผยแพร่ครั้งแรกใน ข่าวท่าเรือ'], keeps: ['บทความนี้เขียนครั้งแรกในคุก'] },
  },
} satisfies ProvenFamily
