import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  stamp: {
    removes: ['เผยแพร่: 2 ม.ค. 2567 10:20', 'วันที่ 2 มกราคม 2567 - 10:20 น.', '3 ชั่วโมงที่แล้ว', 'อ่าน 120 ครั้ง', 'อ่าน 3 นาที'],
    keeps: ['วันที่ 2 ม.ค. สะพานขาด', '3 ชั่วโมงที่แล้วเขายังอยู่', 'อ่าน 3 รอบ', 'สองปีที่แล้ว'],
  },
  views: {
    removes: ['เปิดอ่าน 1,234 ครั้ง', 'จำนวนผู้เข้าชม : 120 คน'],
    keeps: ['อ่าน 3 รอบแล้ว', 'ผู้ชม 120 คนยืนรอ'],
  },
}
