import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['โฆษณา', '- โฆษณา -', 'พื้นที่โฆษณา', 'เลื่อนลงเพื่ออ่านต่อ'],
    keeps: ['โฆษณาเกินจริงถูกปรับ', 'ผู้สนับสนุนถอนตัว', 'ติดต่อโฆษณาชวนเชื่อ'],
  },
  'paid-label': { removes: ['ข่าวประชาสัมพันธ์', 'สปอนเซอร์'], keeps: ['ประชาสัมพันธ์จังหวัดลาออก', 'สปอนเซอร์ทีมดังถอนตัว'] },
}
