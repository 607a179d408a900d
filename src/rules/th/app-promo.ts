import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** A call to install the app: `ดาวน์โหลดแอปของเรา` */
  download: {
    lines: ['(ดาวน์โหลด|โหลด)[แอป|แอพ|แอปพลิเคชัน|แอพพลิเคชั่น](ของเรา|{publication})'],
    place: 'edges',
    proof: { removes: ['ดาวน์โหลดแอปของเรา'], keeps: ['ดาวน์โหลดหนังเถื่อนถูกจับ'] },
  },
} satisfies ProvenFamily
