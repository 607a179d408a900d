import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  follow: {
    removes: [
      'ติดตามข่าวเมืองได้ที่ Facebook',
      'ติดตามเราได้ที่',
      'สมัครรับข่าวสาร',
      'กดติดตาม LINE ข่าวเมือง',
      'เพิ่มเพื่อน',
      'ติดตามข่าวเมืองอัพเดท ได้ที่:',
    ],
    keeps: ['ติดตามคนร้ายได้ที่ชายแดน', 'ติดตามน้ำเหนืออย่างใกล้ชิด', 'สมัครผู้ว่าฯ วันแรกคึกคัก', 'จดหมายข่าวจากแนวหน้าถึงบ้าน'],
  },
}
