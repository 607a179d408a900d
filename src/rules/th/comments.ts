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
} satisfies ProvenFamily
