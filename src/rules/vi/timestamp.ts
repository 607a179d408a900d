import type { ProvenFamily } from '../rule.js'

/** `Thứ năm, 2/1/2024, 10:20 (GMT+7)`, `02/01/2024 10:20 GMT+7`, `10:20 02/01/2024`, `Thứ Hai, ngày 02/01/2024 - 10:20` */
const STAMP =
  /^(?:(?:Cập nhật|Ngày đăng|Đăng lúc|Xuất bản|Đăng ngày|Ngày|Cập nhật lúc|Đăng|Phát hành|Thời gian)[ :,]{1,2})?(?:(?:Thứ|THỨ|thứ) \p{L}{2,4}|Chủ [Nn]hật|CN|T[2-7])?[ ,]{0,2}(?:ngày )?(?:\d{1,2}(?::|h|giờ ?)\d{2}(?:'|p| phút)?(?: ?(?:AM|PM|SA|CH))?[ ,|–-]{0,3}(?:ngày )?)?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}[ ,|–-]{0,3}(?:(?:lúc )?\d{1,2}(?::|h|giờ ?)\d{2}(?::\d\d)?(?:'|p| phút)?(?: ?(?:AM|PM|SA|CH))?)?(?: ?[(]?GMT ?[+] ?7[)]?)?(?: ?\(?(?:Giờ Việt Nam|giờ VN)\)?)?$/u

/** When a story was put up or changed. */
export const timestamp = {
  /** `Thứ năm, 2/1/2024, 10:20 (GMT+7)`, `02/01/2024 10:20 GMT+7`, `Cập nhật: 02/01/2024`, `Thứ Hai, ngày 02/01/2024 - 10:20`, `3 giờ trước`. */
  stamp: {
    lines: [
      '(cập nhật|ngày đăng|đăng lúc|xuất bản|đăng ngày|đăng|cập nhật lúc|cập nhật lần cuối|thời gian|ngày xuất bản|' +
        'ngày cập nhật|phát hành|ngày)[ ][:|lúc|ngày][ ]{date}',
      '{stamp} (gmt+7|giờ việt nam)',
      '{author} (-|–|\\||•) {stamp}',
      '{n} (giây|phút|giờ|ngày|tuần|tháng|năm) trước',
      '(thời gian đọc|đọc trong)[ ][:|khoảng][ ]{n} phút[ {words}]',
      '{n} phút đọc',
      '(lượt xem|đã xem|xem)[ ][:][ ]{n}',
      '{n} lượt (xem|đọc)',
    ],
    shapes: [
      { holds: '/', ends: "0123456789)APMChúp'tm7", pattern: STAMP },
      { holds: '-', ends: "0123456789)APMChúp'tm7", pattern: STAMP },
    ],
    place: 'edges',
    proof: {
      removes: ['02/01/2024 10:20 GMT+7', 'Cập nhật: 02/01/2024', 'Nguyễn Văn An - 02/01/2024 10:20'],
      keeps: ['Ngày 2/1, cầu sập.', 'Ba giờ trước bão', 'Đăng lúc nửa đêm, bài viết bị gỡ.', '3 giờ trước khi cầu sập'],
    },
  },
} satisfies ProvenFamily
