import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** `(Còn tiếp)`, `(Còn nữa)`, `… Xem tiếp`, `Còn tiếp`. */
  continued: {
    lines: [
      '(còn tiếp|còn nữa|hết kỳ 1|còn tiếp kỳ sau|xem tiếp trang {n}|tiếp theo kỳ trước|tiếp theo trang {n}|tiếp theo và hết|hết)',
    ],
    endings: ['(còn tiếp|còn nữa|xem tiếp|đọc tiếp|xem thêm|đọc thêm)'],
    place: 'tail',
    proof: {
      removes: ['(Còn tiếp)', '(Còn nữa)', 'Hết'],
      keeps: ['Còn nữa là hy vọng', 'Hết lũ lại hạn', 'Còn tiếp tục thì sập'],
    },
  },
} satisfies ProvenFamily
