import type { ProvenFamily } from '../rule.js'

/** Cookies, and what a browser must do. */
export const consent = {
  /** `เว็บไซต์นี้ใช้คุกกี้` */
  browser: {
    lines: ['(เว็บไซต์นี้|เว็บไซต์ของเรา|เรา)ใช้คุกกี้[เพื่อ{words}]', 'กรุณา(เปิดใช้งาน|เปิด)[ ]javascript'],
    proof: { removes: ['เว็บไซต์นี้ใช้คุกกี้', 'กรุณาเปิดใช้งาน JavaScript'], keeps: ['เว็บไซต์นี้เต็มไปด้วยประวัติศาสตร์'] },
  },
  /** Buttons of cookie banners: `ยอมรับคุกกี้ทั้งหมด` */
  accept: {
    lines: ['(ยอมรับ|ปฏิเสธ)คุกกี้ทั้งหมด'],
    place: 'edges',
    proof: { removes: ['ยอมรับคุกกี้ทั้งหมด'], keeps: ['ยอมรับเงื่อนไขทั้งหมด'] },
  },
} satisfies ProvenFamily
