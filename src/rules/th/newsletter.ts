import type { Family } from '../rule.js'

/** Where a page asks to be followed or read by mail. */
export const newsletter = {
  /** `ติดตามข่าวเมืองได้ที่ Facebook`, `ติดตามเราได้ที่`, `สมัครรับข่าวสาร`, `กดติดตาม LINE ข่าวเมือง`, `เพิ่มเพื่อน`. */
  follow: {
    lines: [
      '[กด|อย่าลืมกด|สามารถ|คุณสามารถ|ร่วม|และ]ติดตาม{notice}(ได้ที่|ได้ทาง|ผ่าน|ทาง|ที่|เพิ่มเติมได้ที่|เพิ่มเติมที่|ต่อได้ที่|ได้ใน|ได้บน|บน)[ ][:][ ](facebook|line|youtube|twitter|instagram|tiktok|telegram|whatsapp|threads|x |google news|แอป|เว็บไซต์|เฟซบุ๊ก|ไลน์|ยูทูบ|ทวิตเตอร์|อินสตาแกรม|ติ๊กต็อก|http|www|ช่องทาง)[{notice}]',
      'ติดตาม{publication}(อัพเดท|อัปเดต|ข่าวสาร|ข่าวด่วน)[ ][ได้ที่][ ][:][{notice}]',
      '(กดไลก์|กดไลค์|กดถูกใจ|กดติดตาม|เพิ่มเพื่อน|แอดไลน์|เป็นเพื่อนกับเรา|เพิ่มเพื่อนกับ|กดไลก์เพจ|เข้าร่วมกลุ่ม|กดซับสไครบ์|กดกระดิ่ง)[ (เพจ|ช่อง|line|ไลน์|facebook|youtube|ยูทูบ|เฟซบุ๊ก|@|ข่าว|สำนักข่าว|ได้ที่|ที่|กับเรา)[ {publication}]]',
      '(line|ไลน์)[ ]official[ {publication}|{notice}{handle}]',
      '(line|ไลน์|facebook|เฟซบุ๊ก|youtube|ยูทูบ|instagram|x|twitter|tiktok)[ ][official|id|oa][ ][:][ ]{handle}',
      '(เกาะติด|ไม่พลาด|อัปเดต|อัพเดต|อัพเดท)(ข่าว|ทุกข่าว|ข่าวสาร|ทุกความเคลื่อนไหว|ทุกสถานการณ์|ทุกประเด็น){notice}(ได้ที่|ผ่าน|ทาง)[ ](facebook|line|youtube|twitter|instagram|tiktok|telegram|แอป|เว็บไซต์|เฟซบุ๊ก|ไลน์|ยูทูบ|http|www|ช่องทาง|ที่นี่){notice}',
      '(เพิ่ม|กด|เพิ่มเพื่อน|แอด){publication}(เป็นเพื่อน|เป็นเพื่อนใน line|ในไลน์)[{notice}]',
      '(ดู|อ่าน|ติดตาม){publication}(บน|ใน) google news',
    ],
    place: 'edges',
  },
} satisfies Family
