import type { ProvenFamily } from '../rule.js'
import { shapesHolding } from '../shapes.js'

/** A name of Vietnamese, two to five words, each with a capital; no more than a pen name of one. */
const NAME = '(?:\\p{Lu}[\\p{L}\\p{M}.]{0,7}(?: \\p{Lu}[\\p{L}\\p{M}.]{0,7}){1,4})'
/** `Nguyễn Văn An`, `Nguyễn Văn An - Trần Thị Bình`, `Văn An (theo AFP)`, `PV/Báo Phố` */
const SIGNED = /* @__PURE__ */ new RegExp(
  `^(?:${NAME}|PV|Nhóm PV|P\\.V|B\\.T|CTV)(?: ?[-–,/&+] ?(?:${NAME}|PV|Nhóm PV|CTV)){0,3} ` +
    '?(?:[(](?:[Tt]heo|[Tt]ổng [Hh]ợp|[Gg]hi|T/h|[Dd]ịch|t/h|[Ll]ược dịch|thực hiện)[^()]{0,60}[)]|' +
    '[-–/,] ?(?:[Tt]heo|TTXVN|Tổng hợp|Vietnam[+]) ?[^.]{0,40})$',
  'u',
)

/** Who wrote it. */
export const byline = {
  /** A label and a name: `Tác giả: Nguyễn Văn An`, `Phóng viên: Trần Bình`, `Bài và ảnh: Văn An`, `Thực hiện: Văn An`. */
  label: {
    lines: [
      '(tác giả|phóng viên|bài|bài, ảnh|bài và ảnh|bài & ảnh|thực hiện|biên tập|biên tập viên|người viết|nội dung|' +
        'biên dịch|dịch giả|nguồn tin|viết bởi|đăng bởi|bởi|cộng tác viên|bút danh|ghi|pv|thiết kế|trình bày|bài viết|' +
        'tổng hợp|tin, ảnh|tin và ảnh|tin|kỹ thuật|clip và ảnh|ảnh, video|người dịch|btv)[ ](:|/)[ ]{author}',
      '(nội dung|bài|bài, ảnh|tác giả|thực hiện|ảnh|thiết kế)[ ]: {credit}[ ][;|-|–|,|\\||.| ][ ]' +
        '(ảnh|thiết kế|đồ họa|trình bày|video|nội dung|biên tập|kỹ thuật)[ ]: {credit}',
      '(viết bởi|đăng bởi|được viết bởi|được đăng bởi) {author}[ {stamp}]',
      '(theo|pv|phóng viên) (nhóm phóng viên|nhóm pv|phóng viên {author})',
    ],
    place: 'edges',
    proof: {
      removes: ['Tác giả: Nguyễn Văn An', 'Bài và ảnh: Trần Văn Bình', 'Thực hiện: Nguyễn Văn An'],
      keeps: [
        'Tác giả bức tranh qua đời',
        'Thực hiện: bao giờ mới xong?',
        'Nội dung: họp dân, bầu tổ trưởng',
        'Phóng viên: Ông có sợ không?',
        'Ban đêm trên sông',
        'Theo phóng viên nước ngoài, thủ đô bình yên.',
      ],
    },
  },
  /** How a translator or a reporter signs below: `Văn An (theo AFP)`, `Nguyễn Văn An - Theo TTXVN`, `Độc giả Văn An`. */
  signed: {
    lines: [
      '(độc giả|bạn đọc) {author}',
      '{author} (ghi|tổng hợp|lược dịch|dịch|thực hiện|biên dịch|sưu tầm|lược ghi)',
      '(h|mai|an|t)\\.{name}',
    ],
    shapes: shapesHolding(['heo', 'ổng hợp', 'ổng Hợp', 'TXVN', 't/h', 'T/h', 'hi)', 'ịch'], { pattern: SIGNED }),
    place: 'tail',
    proof: {
      removes: [
        'Văn An (theo AFP)',
        'Trần Bình (Theo Báo Phố)',
        'Nguyễn Văn An - Theo TTXVN',
        'Độc giả Văn An',
        'Nguyễn Văn An (tổng hợp)',
      ],
      keeps: ['Nguyễn Văn An (42 tuổi)', 'Nguyễn Văn An', 'Độc giả chờ đợi', 'Trần Bình theo mẹ ra đi'],
    },
  },
} satisfies ProvenFamily
