import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  ask: {
    removes: ['ร่วมบริจาคเงิน สนับสนุน ข่าวเมือง', 'โอนเงิน PromptPay 012-345', 'สมัครสมาชิกอุปถัมภ์ ข่าวเมือง', 'สนับสนุนเรา'],
    keeps: ['ร่วมบริจาคเลือดวันเสาร์', 'โอนเงินผิดบัญชี', 'บริจาคของช่วยน้ำท่วม'],
  },
}
