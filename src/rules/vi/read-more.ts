import type { ProvenFamily } from '../rule.js'

const PLEASE = 'mời độc giả |mời bạn đọc |mời bạn |mời quý độc giả |mời quý vị '

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** A label before another headline: `Xem thêm: Làng bên sông chọn cây cầu mới`, `>> Đọc thêm: …`, `Mời độc giả xem thêm: …`, `Tin liên quan: …`. */
  labelled: {
    labelled: true,
    lines: [
      `[${PLEASE}](xem thêm|đọc thêm|xem ngay|đọc ngay|xem tiếp|đọc tiếp|xem clip|xem video|tham khảo thêm|` +
        'xem thêm video|đọc bài|đón xem|tìm hiểu thêm|xem chi tiết|đọc chi tiết|bạn có thể quan tâm|' +
        'có thể bạn quan tâm|có thể bạn chưa biết|tin liên quan|bài liên quan|bài viết liên quan|video liên quan|' +
        'tin cùng chuyên mục|nghe thêm|click xem thêm|tin nên đọc|đừng bỏ lỡ|đừng bỏ qua|nên đọc|bài đọc thêm|' +
        `bài trước đó|tin khác|mời xem thêm|mời đọc thêm|xem thêm tin|xem thêm bài|bấm xem)[ ](:|\\||>|>>|>>>|»|→|–|-) ` +
        '{headline}',
      `[${PLEASE}](xem|đọc|xem lại|theo dõi|tham khảo|chuyên đề)[ ](:|\\||>|>>|>>>|»|→) {headline}`,
      '(xem thêm|đọc thêm|đọc tiếp|xem tiếp|mời xem thêm|xem thêm video|có thể bạn quan tâm|tin liên quan)[ ]:[ ]{headline}',
      '(xem thêm|đọc thêm) (>>|»|→) {headline}',
    ],
    proof: {
      removes: [
        'Xem thêm: Làng bên sông chọn cây cầu mới',
        '>> Đọc thêm: Làng bên sông chọn cây cầu mới',
        'Mời độc giả xem thêm: Làng bên sông chọn cây cầu mới',
        '>>> Xem thêm: Làng bên sông chọn cây cầu mới',
        'Tin liên quan: Làng bên sông chọn cây cầu mới',
      ],
      keeps: [
        'Xem: chợ nổi họp lúc rạng đông, ông bảo.',
        'Đọc thêm sách, thầy giáo khuyên.',
        'Theo dõi: ba ngày liền, anh đứng đợi.',
        'Xem thêm hay không là tùy bạn',
        'Xem - Nghe - Đọc trong thời đại số',
      ],
    },
  },
  /** The label without its colon, between two paragraphs: `Xem thêm Làng bên sông chọn cây cầu mới`. */
  unmarked: {
    lines: [
      `[${PLEASE}](xem thêm|đọc thêm|xem thêm video|đón đọc|tin liên quan|bài liên quan|bài viết liên quan|` +
        'video đang hot|video hot|có thể bạn quan tâm|bạn có thể quan tâm|tin cùng chuyên mục|tin bài liên quan|' +
        'tin mới nhất|đọc nhiều|xem nhiều|đừng bỏ lỡ) {headline}',
    ],
    place: 'between',
    proof: {
      removes: ['Xem thêm Làng bên sông chọn cây cầu mới', 'Mời bạn đọc xem thêm Làng bên sông chọn cây cầu mới'],
      keeps: ['Đọc thêm sách mỗi ngày', 'Có thể bạn quan tâm đến số phận chiếc cầu'],
    },
  },
  /** A button: `Xem thêm`, `Đọc tiếp`, `Xem chi tiết`, `Xem tất cả`, `Bấm vào đây`. */
  link: {
    yields: 'continuation',
    lines: [
      '(xem|đọc|tải|hiện|hiển thị) (tiếp|tất cả|chi tiết|toàn bộ|đầy đủ|toàn văn|ngay|thêm tin|tiếp bài viết|bài gốc|' +
        'thêm bài viết|thêm tin khác|toàn bộ bài viết|nhiều hơn|hết|thêm nội dung|bản đầy đủ|bài viết gốc)' +
        '[ tại đây| >>| »]',
      '(bấm|nhấn|click|nhấp) (vào|vào đây|tại|vào link|vào đường link)[ đây] để (xem|đọc|theo dõi|tải|biết|cập nhật|tham gia|đăng ký|gửi){notice}',
      '(xem|đọc) (thêm|tiếp) (tại|trên|ở) {publication}',
    ],
    words: [
      'xem thêm tại đây',
      'chi tiết',
      'xem chi tiết tại đây',
      'tìm hiểu thêm',
      'khám phá thêm',
      'nội dung chi tiết',
      'bấm vào đây',
      'nhấn vào đây',
      'click vào đây',
      'tại đây',
      'thu gọn',
      'rút gọn',
      'mở rộng',
      'read more',
      'đọc tiếp',
      'xem tiếp',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Đọc tiếp', 'Xem chi tiết', 'Xem tất cả', 'Bấm vào đây', 'Bấm vào đây để xem chi tiết'],
      keeps: [
        'Xem thêm một mùa lũ',
        'Chi tiết vụ án',
        'Đọc tiếp bức thư, bà khóc.',
        'Tải thêm cát',
        'Bấm vào đây để nhận thưởng',
      ],
    },
  },
  /** Another form of the story, by its button: `▶️ Xem video`, `🎧 Nghe bài viết này`, `Tham gia khảo sát` */
  media: {
    lines: [
      '(xem|mời xem|mời bạn xem|mời độc giả xem thêm) (video|clip|ảnh|chùm ảnh|bộ ảnh)[ tại đây| dưới đây]',
      '(nghe|mời nghe) (bài viết này|bài viết|bài báo|podcast|bản audio)[ tại đây]',
      '(theo dõi trực tiếp|xem trực tiếp|tường thuật trực tiếp) tại đây',
      'tham gia (khảo sát|bình chọn|khảo sát của chúng tôi)[ tại đây]',
      'xem (tất cả|toàn bộ|thêm) (tin|bài|bài viết|tin tức) về {words} tại đây',
      'theo dõi (diễn biến|tin tức|tình hình|thông tin) (mới nhất|trực tiếp)[ {words}] (tại đây|tại {publication}|trên {publication})',
    ],
    proof: {
      removes: [
        '▶️ Xem video',
        '🎧 Nghe bài viết này',
        'Tham gia khảo sát',
        'Theo dõi trực tiếp tại đây',
        'Theo dõi diễn biến mới nhất tại đây',
      ],
      keeps: ['Xem video, cảnh sát nói với nhân chứng.', 'Nghe trẻ con, bà nói.', 'Tham gia khảo sát có nghìn người.'],
    },
  },
  /** A gallery, with the number of its pictures: `Thư viện ảnh (10 ảnh)` */
  photos: {
    lines: ['(thư viện ảnh|ảnh|bộ ảnh)( |: | : )[\\(]{n} ảnh[\\)]'],
    proof: { removes: ['Thư viện ảnh (10 ảnh)'], keeps: ['Thư viện trưng bày 10 ảnh'] },
  },
} satisfies ProvenFamily
