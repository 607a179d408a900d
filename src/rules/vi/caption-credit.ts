import type { ProvenFamily } from '../rule.js'
import { shapesHolding } from '../shapes.js'

/** A caption, a full stop or a dash, and “Ảnh” with its source. */
const CAPTION =
  /^.{8,400}(?:[.\s(:;,–—-]|\s[-–])\s?\(?(?:Ảnh|ẢNH|ảnh|Ảnh chụp|Video|VIDEO|Đồ họa|Minh họa|Ảnh minh họa|Nguồn ảnh|Ảnh tư liệu|Clip|Nguồn)\s?(?::|\/|từ|của) ?(?=[\p{Lu}"@\d])[^.()\n]{1,60}(?:\.(?:com|vn|net|org)[^.()\n]{0,10})?\)?$/u
const CLOSES =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ)' +
  '0123456789ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴĂÂĐÊÔƠƯ'
/** The same without a caption: `Ảnh: Văn An`, `Ảnh minh họa` */
const ALONE =
  /^[-–— (]{0,3}(?:Ảnh|ẢNH|Nguồn ảnh|Video|Clip|Hình ảnh|Đồ họa)(?:\s?[:/] ?(?=[\p{Lu}"@\d])[^.()\n]{1,60}(?:\.(?:com|vn|net|org))?| (?:chỉ )?(?:mang tính (?:chất )?)?(?:minh h[oọ][aạ]|tư liệu|[Ii]nternet|chụp màn hình|sưu tầm|NVCC|TL|CTV|cắt từ (?:clip|video))(?:[ :/–-]{1,3}\p{Lu}[^.()]{0,30})?)\)?$/u
/** A caption with the note in brackets. */
const NOTE =
  /^.{8,400}\((?:[Ảả]nh|ẢNH|[Hh]ình|[Vv]ideo|[Mm]inh họa)(?: minh h[oọ][aạ]| tư liệu| internet| chụp màn hình|:)[^()]{0,50}\)$/u

/** What stands by a picture, and whose it is. */
export const captionCredit = {
  /** A caption that closes with its credit: `Cây cầu cũ bên sông. Ảnh: Văn An`, `Người dân đi qua cầu - Ảnh: BÁO PHỐ`, `Nước lũ dâng cao (Ảnh minh họa)`. */
  'caption-with-credit': {
    shapes: [
      ...shapesHolding(['nh:', 'NH:', 'Ảnh', 'ideo:', 'họa:', 'lip:', 'uồn:'], {
        ends: CLOSES,
        near: 80,
        pattern: CAPTION,
      }),
      ...shapesHolding(['ảnh', 'Ảnh', 'ẢNH', 'ình', 'họa'], { ends: ')', near: 60, pattern: NOTE }),
    ],
    proof: {
      removes: [
        'Cây cầu cũ bên bờ sông. Ảnh: Văn An',
        'Người dân đi qua cầu - Ảnh: BÁO PHỐ',
        'Nước lũ dâng cao ở làng (Ảnh minh họa)',
        'Cây cầu cũ bên sông. (Ảnh: Báo Phố)',
        'Xe đi qua cầu cũ Video: Báo Phố',
      ],
      keeps: [
        'Ông giơ tấm ảnh: cây cầu cũ bên sông',
        'Anh kể về bức ảnh chụp cây cầu',
        'Tấm ảnh của Văn An đoạt giải',
        'Trong ảnh: người dân qua cầu.',
      ],
    },
  },
  /** The credit alone: `Ảnh: Văn An`, `Ảnh minh họa`, `Ảnh: AFP`, `Nguồn ảnh: Internet`, `(Ảnh: Báo Phố)`. */
  label: {
    lines: [
      '(ảnh|nguồn ảnh|video|hình ảnh|đồ họa|minh họa|ảnh minh họa|ảnh tư liệu|nguồn video|clip|nguồn hình|hình|' +
        'ảnh chụp|nguồn ảnh minh họa|tranh|infographic|ảnh bìa|ảnh đại diện)[ ](:|/|©)[ ]{credit}',
      '(ảnh|hình|hình ảnh|ảnh mang tính|hình mang tính) ' +
        '(minh họa|minh hoạ|tư liệu|internet|từ internet|chụp màn hình|chất minh họa|chỉ mang tính minh họa|' +
        'chỉ mang tính chất minh họa|cắt từ clip|cắt từ video|sưu tầm|fb|facebook|tl|cung cấp|nhân vật cung cấp|' +
        'do nhân vật cung cấp|gia đình cung cấp|bạn đọc cung cấp)[[ ](:|-|–|/|nguồn|của|bởi)[ ]{credit}| {publication}|' +
        ' tạo bởi {words}| bằng ai]',
      '(nhấn|bấm|click|nhấp) vào (ảnh|hình) để {words}',
    ],
    words: ['xem ảnh', 'xem thêm ảnh', 'phóng to', 'ảnh trước', 'ảnh sau', 'xem ảnh lớn', 'phóng to ảnh'],
    shapes: shapesHolding(['nh:', 'NH:', 'Ảnh ', 'ideo:', 'lip:', 'họa:'], { ends: CLOSES, pattern: ALONE }),
    endings: ['(ảnh|hình) (minh họa|minh hoạ|tư liệu|internet)'],
    place: 'edges',
    proof: {
      removes: [
        'Ảnh: Văn An',
        'Ảnh minh họa',
        'Ảnh: AFP',
        'Nguồn ảnh: Internet',
        '(Ảnh: Báo Phố)',
        'Ảnh minh họa - Internet',
      ],
      keeps: [
        'Ảnh hưởng bão số 3',
        'Hình phạt quá nhẹ',
        'Video: vì sao cầu sập?',
        'Ảnh cũ kể chuyện',
        'Ảnh minh họa cho cuốn sách bị tịch thu',
      ],
    },
  },
} satisfies ProvenFamily
