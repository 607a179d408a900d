import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: ['เว็บไซต์นี้ใช้คุกกี้เพื่อพัฒนาประสบการณ์ของท่าน', 'ยอมรับทั้งหมด', 'นโยบายคุกกี้', 'ตั้งค่าความเป็นส่วนตัว'],
    keeps: ['ยอมรับผิดทุกข้อหา', 'คุกกี้สูตรคุณยาย', 'เราใช้เรือข้ามฟาก', 'เราใช้คุกกี้ทำขนมไหว้พระ แม่ค้าเล่า'],
  },
}
