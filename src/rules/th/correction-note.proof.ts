import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: ['แจ้งข่าว', 'แจ้งปัญหา', 'ส่งข่าวประชาสัมพันธ์ได้ที่ news@paper.example', 'บทความนี้เป็นความเห็นส่วนตัวของผู้เขียน'],
    keeps: ['แก้ไข: ประชุมวันที่ 4 พ.ค.', 'แจ้งข่าวร้ายกับแม่', 'ร้องเรียนจนได้สะพาน', 'แจ้งเบาะแสคนร้ายได้ที่ 191'],
  },
}
