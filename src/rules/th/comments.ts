import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** A counter and a plea: `14 ความคิดเห็น`, `คุณคิดอย่างไร? แสดงความคิดเห็นด้านล่าง` */
  plea: {
    lines: ['{n} ความคิดเห็น', 'ความคิดเห็น[ ]\\({n}\\)', '[{matter}? ]แสดงความคิดเห็น(ด้านล่าง|ของคุณ|ได้ที่นี่|ที่นี่|ได้ด้านล่าง)'],
    proof: {
      removes: ['14 ความคิดเห็น', 'คุณคิดอย่างไร? แสดงความคิดเห็นด้านล่าง'],
      keeps: ['คุณคิดอย่างไรกับสะพานใหม่', 'ความคิดเห็นของศาล'],
    },
  },
  /** A button for a comment: `แสดงความคิดเห็น` */
  leave: {
    lines: ['(แสดงความคิดเห็น|เขียนความคิดเห็น|ร่วมแสดงความคิดเห็น)'],
    place: 'edges',
    proof: { removes: ['แสดงความคิดเห็น'], keeps: ['แสดงความคิดเห็นในสภาจนวุ่น'] },
  },
} satisfies ProvenFamily
