import type { Family } from '../rule.js'

/** Menus, footers, pagers and hints of the page. */
export const navigation = {
  /** What only a page says: `Chuyển đến nội dung`, `Lên đầu trang`, `Trở lại Thể thao`, `In bài viết`, `Cỡ chữ`. */
  'skip-link': {
    lines: [
      '(chuyển|đi|bỏ qua|chuyển tới|nhảy) (đến|tới|để đến|sang) (nội dung|nội dung chính|phần nội dung|menu|điều hướng)[ chính]',
      '(trở lại|quay lại) (thể thao|thời sự|thế giới|kinh doanh|giải trí|sức khỏe|giáo dục|pháp luật|đời sống|du lịch|khoa học|số hóa|xe|ý kiến|tâm sự|góc nhìn|bất động sản|công nghệ|chủ đề|chuyên mục|cười|video|podcasts|ảnh|quân sự|văn hóa|xã hội|chính trị|kinh tế|bóng đá|quốc tế)[trở lại {words}]',
    ],
    words: ['chọn ngôn ngữ', 'chọn phiên bản', 'bật thông báo', 'tắt thông báo'],
    place: 'edges',
  },
  /** A word of a menu: `Trang chủ`, `Thời sự`, `Thể thao`, `Đăng nhập`. */
  'menu-word': {
    lines: ['(trang chủ|home) (>|›|»|/|\\|) {matter}'],
    place: 'run',
  },
  /** Links at the foot of a page: `Liên hệ quảng cáo`, `Điều khoản sử dụng`, `Giới thiệu`, `Đường dây nóng`. */
  footer: {
    lines: ['(giới thiệu|liên hệ|tòa soạn|về chúng tôi|quảng cáo|đường dây nóng)[ ](\\||•|·|/) {notice}'],
    place: 'tail',
  },
  /** To the next page or story: `Bài trước`, `Bài tiếp theo: …`, `Trang 1 / 3`, `Điều hướng bài viết`. */
  pager: {
    lines: [
      '(bài|tin|trang|ảnh|bài viết|tin tức|bài cũ|bài mới) (trước|sau|tiếp theo|kế tiếp|tiếp|cũ hơn|mới hơn|trước đó|đã đăng)[ ](:|»|→|>)[ ]{title}',
      '(bài|tin|bài viết) (trước|sau|tiếp theo|cũ hơn|mới hơn)',
      'trang {n}[ ][/|trong|trên|của][ ]{n}',
    ],
    place: 'edges',
  },
  /** Under which words a story is filed: `Tags: cây cầu, sông`, `Từ khóa: lũ`, `Chủ đề: Lũ miền Trung`. */
  'tag-list': {
    lines: ['(đăng|đã đăng|được đăng|posted) trong {publication}'],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
