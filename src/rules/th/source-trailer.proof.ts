import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: [
      'ที่มา: ข่าวเมือง',
      'ที่มา : https://paper.example/4',
      'อ้างอิง: ข่าวเมือง',
      'แปลและเรียบเรียงจาก ข่าวเมือง',
      'ที่มา: ข่าวเมือง https://paper.example/4',
    ],
    keeps: [
      'ที่มาของสะพานเก่า',
      'แหล่งข่าวเผยว่าน้ำลดแล้ว',
      'ข้อมูลรั่วไหลล้านบัญชี',
      'อ้างอิงคำพิพากษาเดิม',
      'ที่มา: ไม่มีใครรู้',
      'ข้อมูลจาก การสำรวจพบว่าคนนอนน้อยลง',
      'ข้อมูล: สิ่งที่มีค่าที่สุด',
    ],
  },
}
