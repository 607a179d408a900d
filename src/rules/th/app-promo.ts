import type { Family } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `ดาวน์โหลดแอป`, `ดาวน์โหลดแอปพลิเคชัน ข่าวเมือง`, `อ่านบนแอป`. */
  download: {
    lines: [
      '(ดาวน์โหลด|โหลด|ติดตั้ง|เปิดใน|อ่านบน|อ่านใน|อ่านข่าวผ่าน|ดาวน์โหลดฟรี|โหลดฟรี)[ ](แอปพลิเคชัน|แอพพลิเคชั่น|แอปพลิเคชั่น|แอพพลิเคชัน|แอป|แอพ)[[ ]{publication}]',
      '(ดาวน์โหลด|โหลด|ติดตั้ง)(แอปพลิเคชัน|แอพพลิเคชัน|แอพพลิเคชั่น|แอปพลิเคชั่น|แอป|แอพ)[{publication}](ได้ที่|ได้ทาง|ฟรีที่|ฟรีได้ที่|ได้แล้วที่|ได้แล้ววันนี้ที่)[ ][:][ ](app store|google play|play store|ios|android){notice}',
      '(ดาวน์โหลด|โหลด)(ได้ที่|ได้แล้วที่|เลยที่|ได้แล้ววันนี้|ได้ทั้ง) {notice}(app store|google play|play store|ios|android)[{notice}]',
    ],
    place: 'edges',
  },
} satisfies Family
