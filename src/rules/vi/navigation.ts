import type { ProvenFamily } from '../rule.js'

/** Menus, footers, pagers and hints of the page. */
export const navigation = {
  /** What only a page says: `Chuyển đến nội dung`, `Lên đầu trang`, `Trở lại Thể thao`, `In bài viết`, `Cỡ chữ`. */
  'skip-link': {
    lines: [
      '(chuyển|đi|bỏ qua|chuyển tới|nhảy) (đến|tới|để đến|sang) (nội dung|nội dung chính|phần nội dung|menu|điều hướng)[ chính]',
      '(trở lại|quay lại) (thể thao|thời sự|thế giới|kinh doanh|giải trí|sức khỏe|giáo dục|pháp luật|đời sống|' +
        'du lịch|khoa học|số hóa|xe|ý kiến|tâm sự|góc nhìn|bất động sản|công nghệ|chủ đề|chuyên mục|cười|video|' +
        'podcasts|ảnh|quân sự|văn hóa|xã hội|chính trị|kinh tế|bóng đá|quốc tế)[trở lại {words}]',
    ],
    words: [
      'cỡ chữ',
      'in bài viết',
      'lên đầu trang',
      'chọn ngôn ngữ',
      'chọn phiên bản',
      'bật thông báo',
      'tắt thông báo',
    ],
    place: 'edges',
    proof: {
      removes: ['Chuyển đến nội dung', 'Trở lại Thể thao', 'Trở lại Thể thaoTrở lại Thể thao'],
      keeps: [
        'Trở lại thể thao sau chấn thương, anh vô địch.',
        'Về trang trại',
        'Tìm kiếm nạn nhân mất tích',
        'Tìm tin vui giữa mùa dịch',
        'Đọc bài phát biểu của chủ tịch',
        'Giọng nữ trong đoạn băng',
      ],
    },
  },
  /** A word of a menu: `Trang chủ`, `Thời sự`, `Thể thao`, `Đăng nhập`. */
  'menu-word': {
    lines: ['(trang chủ|home) (>|›|»|/|\\|) {matter}'],
    words: ['đăng nhập', 'thể thao', 'thời sự', 'trang chủ'],
    place: 'run',
    proof: {
      removes: ['Trang chủ > Thời sự'],
      keeps: ['Thể thao vua trở lại', 'Trước giờ bão', 'Lưu lạc'],
    },
  },
  /** Links at the foot of a page: `Liên hệ quảng cáo`, `Điều khoản sử dụng`, `Giới thiệu`, `Đường dây nóng`. */
  footer: {
    lines: ['(giới thiệu|liên hệ|tòa soạn|về chúng tôi|quảng cáo|đường dây nóng)[ ](\\||•|·|/) {notice}'],
    words: ['đường dây nóng', 'giới thiệu', 'điều khoản sử dụng'],
    place: 'tail',
    proof: {
      removes: ['Giới thiệu | Liên hệ | Quảng cáo'],
      keeps: ['Giới thiệu việc làm ma', 'Liên hệ với quê nhà', 'Tuyển dụng giáo viên', 'Quảng cáo - con dao hai lưỡi'],
    },
  },
  /** To the next page or story: `Bài trước`, `Bài tiếp theo: …`, `Trang 1 / 3`, `Điều hướng bài viết`. */
  pager: {
    lines: [
      '(bài|tin|trang|ảnh|bài viết|tin tức|bài cũ|bài mới) (trước|sau|tiếp theo|kế tiếp|tiếp|cũ hơn|mới hơn|trước đó|đã đăng)[ ](:|»|→|>)[ ]{title}',
      '(bài|tin|bài viết) (trước|sau|tiếp theo|cũ hơn|mới hơn)',
      'trang {n}[ ][/|trong|trên|của][ ]{n}',
    ],
    words: ['điều hướng bài viết'],
    place: 'edges',
    proof: {
      removes: ['Bài trước', 'Bài tiếp theo: Làng bên sông chọn cây cầu mới', 'Trang 1 / 3'],
      keeps: ['Trang trước của lịch sử', 'Bài sau cùng ông hát', 'Tin tiếp theo từ làng khiến bà ngất.'],
    },
  },
  /** Under which words a story is filed: `Tags: cây cầu, sông`, `Từ khóa: lũ`, `Chủ đề: Lũ miền Trung`. */
  'tag-list': {
    lines: ['(đăng|đã đăng|được đăng|posted) trong {publication}'],
    words: ['chủ đề: lũ miền trung'],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Dang trong Harbour News'],
      keeps: [
        'Chủ đề cuộc họp là lũ',
        'Sự kiện lịch sử',
        'Thẻ bài đã hết hạn',
        'Nhãn: chất độc',
        'Đăng tại Hà Nội',
        'Đã đăng ở nhiều báo',
      ],
    },
  },
  /** What a page files its story under: `Từ khóa: cầu, sông` */
  filing: {
    labelled: true,
    lines: ['(từ khóa|từ khoá|tags|tag|thẻ|chuyên mục|danh mục|thể loại)[ ](:|：)[ ]{rest}'],
    place: 'edges',
    proof: {
      removes: ['Từ khóa: cầu, sông', 'Chuyên mục: Tin tức', 'Tags: cầu, sông'],
      keeps: ['Từ khóa: Thị trưởng nói rằng công việc sẽ bắt đầu vào mùa xuân và kéo dài hai năm.', 'Chuyên mục'],
    },
  },
  /** Links to other pages of the site: `Về trang chủ`, `Bài đăng Cũ hơn` */
  'page-links': {
    lines: [
      '(về|trở về|quay lại|trở lại|quay về) (trang chủ|đầu trang|trang trước|danh sách)',
      '(bài|tin|bài viết|bài đăng) (trước|sau|tiếp theo|cũ hơn|mới hơn|trước đó)',
      '(tất cả|xem tất cả|xem thêm) (tin tức|tin|bài viết)[ (khác|liên quan)]',
    ],
    place: 'edges',
    proof: { removes: ['Về trang chủ', 'Bài đăng Cũ hơn', 'Tất cả tin tức'], keeps: ['Trở về trang chủ của lịch sử'] },
  },
} satisfies ProvenFamily
