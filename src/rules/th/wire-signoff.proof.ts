import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['-สำนักข่าวไทย', '(สำนักข่าวไทย)', '(รอยเตอร์)', 'สมชาย ใจดี รายงาน'],
    keeps: ['สำนักข่าวไทยรายงานว่าน้ำลด', 'ซินหัวอ้างพยาน', 'เขายืนยัน แปล'],
  },
}
