import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  developing: {
    removes: ['ถ่ายทอดสด', 'ติดตามรายละเอียดต่อไป', 'อยู่ระหว่างการอัปเดต'],
    keeps: ['สดจากไร่', 'ด่วนสะพานขาด', 'ล่าสุดเขากลับบ้านแล้ว'],
  },
}
