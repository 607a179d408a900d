import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  bar: {
    removes: ['แชร์ข่าวนี้', 'แชร์เรื่องนี้'],
    keeps: ['แชร์ข่าวปลอมติดคุก', 'แชร์ลูกโซ่', 'ส่งต่อความสุข', 'แบ่งปันอาหารริมน้ำ', 'แชร์ผ่านไลน์ จนคนแห่มาดู'],
  },
  button: { removes: ['แชร์', 'ทวีต', 'เฟซบุ๊ก'], keeps: ['แชร์บ้าน', 'ถูกใจวัยรุ่น', 'พิมพ์เขียว'] },
}
