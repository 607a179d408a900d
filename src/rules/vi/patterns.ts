import { shapesHolding } from '../shapes.js'
import type { Patterns } from '../sheet.js'

/** A name of Vietnamese, two to five words, each with a capital; no more than a pen name of one. */
const NAME = '(?:\\p{Lu}[\\p{L}\\p{M}.]{0,7}(?: \\p{Lu}[\\p{L}\\p{M}.]{0,7}){1,4})'

/** `Nguyễn Văn An`, `Nguyễn Văn An - Trần Thị Bình`, `Văn An (theo AFP)`, `PV/Báo Phố` */
const SIGNED = /* @__PURE__ */ new RegExp(
  `^(?:${NAME}|PV|Nhóm PV|P\\.V|B\\.T|CTV)(?: ?[-–,/&+] ?(?:${NAME}|PV|Nhóm PV|CTV)){0,3} ` +
    '?(?:[(](?:[Tt]heo|[Tt]ổng [Hh]ợp|[Gg]hi|T/h|[Dd]ịch|t/h|[Ll]ược dịch|thực hiện)[^()]{0,60}[)]|' +
    '[-–/,] ?(?:[Tt]heo|TTXVN|Tổng hợp|Vietnam[+]) ?[^.]{0,40})$',
  'u',
)

/** A caption, a full stop or a dash, and “Ảnh” with its source. */
const CAPTION =
  /^.{8,400}(?:[.\s(:;,–—-]|\s[-–])\s?\(?(?:Ảnh|ẢNH|ảnh|Ảnh chụp|Video|VIDEO|Đồ họa|Minh họa|Ảnh minh họa|Nguồn ảnh|Ảnh tư liệu|Clip|Nguồn)\s?(?::|\/|từ|của) ?(?=[\p{Lu}"@\d])[^.()\n]{1,60}(?:\.(?:com|vn|net|org)[^.()\n]{0,10})?\)?$/u

const CLOSES =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ)' +
  '0123456789ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴĂÂĐÊÔƠƯ'

/** A caption with the note in brackets. */
const NOTE =
  /^.{8,400}\((?:[Ảả]nh|ẢNH|[Hh]ình|[Vv]ideo|[Mm]inh họa)(?: minh h[oọ][aạ]| tư liệu| internet| chụp màn hình|:)[^()]{0,50}\)$/u

/** The same without a caption: `Ảnh: Văn An`, `Ảnh minh họa` */
const ALONE =
  /^[-–— (]{0,3}(?:Ảnh|ẢNH|Nguồn ảnh|Video|Clip|Hình ảnh|Đồ họa)(?:\s?[:/] ?(?=[\p{Lu}"@\d])[^.()\n]{1,60}(?:\.(?:com|vn|net|org))?| (?:chỉ )?(?:mang tính (?:chất )?)?(?:minh h[oọ][aạ]|tư liệu|[Ii]nternet|chụp màn hình|sưu tầm|NVCC|TL|CTV|cắt từ (?:clip|video))(?:[ :/–-]{1,3}\p{Lu}[^.()]{0,30})?)\)?$/u

/** `Thứ năm, 2/1/2024, 10:20 (GMT+7)`, `02/01/2024 10:20 GMT+7`, `10:20 02/01/2024`, `Thứ Hai, ngày 02/01/2024 - 10:20` */
const STAMP =
  /^(?:(?:Cập nhật|Ngày đăng|Đăng lúc|Xuất bản|Đăng ngày|Ngày|Cập nhật lúc|Đăng|Phát hành|Thời gian)[ :,]{1,2})?(?:(?:Thứ|THỨ|thứ) \p{L}{2,4}|Chủ [Nn]hật|CN|T[2-7])?[ ,]{0,2}(?:ngày )?(?:\d{1,2}(?::|h|giờ ?)\d{2}(?:'|p| phút)?(?: ?(?:AM|PM|SA|CH))?[ ,|–-]{0,3}(?:ngày )?)?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}[ ,|–-]{0,3}(?:(?:lúc )?\d{1,2}(?::|h|giờ ?)\d{2}(?::\d\d)?(?:'|p| phút)?(?: ?(?:AM|PM|SA|CH))?)?(?: ?[(]?GMT ?[+] ?7[)]?)?(?: ?\(?(?:Giờ Việt Nam|giờ VN)\)?)?$/u

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'byline/by-tail': {
    shapes: shapesHolding(['heo', 'ổng hợp', 'ổng Hợp', 'TXVN', 't/h', 'T/h', 'hi)', 'ịch'], { pattern: SIGNED }),
  },
  'caption-credit/caption-with-credit': {
    shapes: [
      ...shapesHolding(['nh:', 'NH:', 'Ảnh', 'ideo:', 'họa:', 'lip:', 'uồn:'], {
        ends: CLOSES,
        near: 80,
        pattern: CAPTION,
      }),
      ...shapesHolding(['ảnh', 'Ảnh', 'ẢNH', 'ình', 'họa'], { ends: ')', near: 60, pattern: NOTE }),
    ],
  },
  'caption-credit/label': {
    shapes: shapesHolding(['nh:', 'NH:', 'Ảnh ', 'ideo:', 'lip:', 'họa:'], { ends: CLOSES, pattern: ALONE }),
  },
  'timestamp/labelled': {
    shapes: [
      { holds: '/', ends: "0123456789)APMChúp'tm7", pattern: STAMP },
      { holds: '-', ends: "0123456789)APMChúp'tm7", pattern: STAMP },
    ],
  },
}
