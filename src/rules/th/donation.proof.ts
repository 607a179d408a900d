import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  ask: {
    removes: ['สนับสนุนเรา'],
    keeps: [
      'ร่วมบริจาคเลือดวันเสาร์',
      'โอนเงินผิดบัญชี',
      'บริจาคของช่วยน้ำท่วม',
      'สนับสนุนการทำงานของเราให้สำเร็จ นายกเทศมนตรีขอ',
      'บริจาคเลือดของเราช่วยคนได้มาก',
      'โอนเงินผ่านพร้อมเพย์ไปแล้วสามล้านบาท',
    ],
  },
}
