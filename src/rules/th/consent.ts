import type { ProvenFamily } from '../rule.js'

/** Cookies, and what a browser must do. */
export const consent = {
  /** `เว็บไซต์นี้ใช้คุกกี้` */
  browser: {
    lines: ['(เว็บไซต์นี้|เว็บไซต์ของเรา|เรา)ใช้คุกกี้[เพื่อ{words}]', 'กรุณา(เปิดใช้งาน|เปิด)[ ]javascript'],
    proof: { removes: ['เว็บไซต์นี้ใช้คุกกี้', 'กรุณาเปิดใช้งาน JavaScript'], keeps: ['เว็บไซต์นี้เต็มไปด้วยประวัติศาสตร์'] },
  },
} satisfies ProvenFamily
