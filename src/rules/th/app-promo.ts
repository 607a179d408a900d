import type { Family } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `ดาวน์โหลดแอป`, `ดาวน์โหลดแอปพลิเคชัน ข่าวเมือง`, `อ่านบนแอป`. */
  download: {
    lines: [
      '(ดาวน์โหลด|โหลด|ติดตั้ง|เปิดใน|อ่านบน|อ่านใน|อ่านข่าวผ่าน|ดาวน์โหลดฟรี|โหลดฟรี)[ ](แอป|แอพ|แอปพลิเคชัน|แอพพลิเคชั่น|แอปพลิเคชั่น|แอพพลิเคชัน)[ {words}]',
      '(ดาวน์โหลด|โหลด)(ได้ที่|ได้แล้วที่|เลยที่|ได้แล้ววันนี้|ได้ทั้ง) {matter}(app store|google play|play store|ios|android)[{matter}]',
    ],
    place: 'edges',
  },
} satisfies Family
