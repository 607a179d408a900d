import type { Family } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `ร่วมบริจาคเงิน สนับสนุน ข่าวเมือง`, `โอนเงิน PromptPay …`, `สมัครสมาชิกอุปถัมภ์ ข่าวเมือง`, `สนับสนุนเรา`. */
  ask: {
    lines: ['(สนับสนุนเรา|บริจาคให้เรา|สนับสนุนสื่ออิสระ)'],
    place: 'tail',
  },
} satisfies Family
