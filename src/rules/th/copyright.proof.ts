import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: [
      'สงวนลิขสิทธิ์',
      'สงวนลิขสิทธิ์ © 2567 บริษัท ข่าวเมือง จำกัด',
      'ห้ามคัดลอกหรือนำไปเผยแพร่โดยไม่ได้รับอนุญาต',
      'บริษัท ข่าวเมือง จำกัด สงวนลิขสิทธิ์',
    ],
    keeps: ['ลิขสิทธิ์เพลงดังขึ้นศาล', 'ห้ามจอดริมสะพาน', 'สงวนป่าไว้ให้ลูกหลาน', 'ละเมิดลิขสิทธิ์'],
  },
}
