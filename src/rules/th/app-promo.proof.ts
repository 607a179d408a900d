import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: ['ดาวน์โหลดแอป', 'ดาวน์โหลดแอปพลิเคชัน ข่าวเมือง', 'อ่านบนแอป'],
    keeps: ['แอปกู้เงินเถื่อนระบาด', 'ติดตั้งไฟริมสะพาน', 'โหลดของขึ้นรถ'],
  },
}
