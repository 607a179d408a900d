import type { Family } from '../rule.js'

/** Where a page asks for reports, or speaks of the opinion of a writer. What was wrong is a fact, and stays. */
export const correctionNote = {
  /** `แจ้งข่าว`, `แจ้งปัญหา`, `ร้องเรียนร้องทุกข์ โทร …`, `บทความนี้เป็นความเห็นส่วนตัวของผู้เขียน`. */
  report: {
    lines: ['(โปรด|กรุณา|ควร)ใช้วิจารณญาณ'],
    place: 'tail',
  },
} satisfies Family
