import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  locked: {
    removes: ['เนื้อหานี้สำหรับสมาชิกเท่านั้น', 'เข้าสู่ระบบเพื่ออ่านต่อ', 'สมัครสมาชิกเพื่ออ่านต่อ', 'เป็นสมาชิกอยู่แล้ว? เข้าสู่ระบบ'],
    keeps: ['เนื้อหานี้แต่งที่ริมน้ำ', 'ลงทะเบียนเพื่อรับเงินเยียวยา', 'พรีเมียมข้าวหอมมะลิ'],
  },
}
