import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: [
      '我要纠错',
      '【纠错】',
      '如有侵权，请联系删除',
      '如发现文中有误，请点击此处告诉我们',
      '若涉及版权问题，请联系我们删除',
      '如有侵权，我们将及时删除。',
      '举报/反馈',
    ],
    keeps: [
      '更正：会议改在五月四日。',
      '纠错机制失灵',
      '如发现可疑人员，请拨打110。',
      '侵权案下月宣判',
      '如有侵权行为，法院将依法处理。',
      '若涉及版權，法院會另行處理。',
    ],
  },
}
