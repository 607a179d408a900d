import type { Family } from '../rule.js'

/** Menus, footers, pagers and hints of the page. */
export const navigation = {
  /** What only a page says: `Chuyển đến nội dung`, `Lên đầu trang`, `Trở lại Thể thao`, `In bài viết`, `Cỡ chữ`. */
  'skip-link': {
    lines: [
      '(chuyển|đi|bỏ qua|chuyển tới|nhảy) (đến|tới|để đến|sang) (nội dung|nội dung chính|phần nội dung|menu|điều hướng)[ chính]',
      '(lên|về|trở về|quay lại|trở lại|quay về|trở lên) (đầu trang|trang chủ|trang trước|trên|danh sách|trên cùng|trang trên|chuyên mục)',
      '(trở lại|quay lại) (thể thao|thời sự|thế giới|kinh doanh|giải trí|sức khỏe|giáo dục|pháp luật|đời sống|du lịch|khoa học|số hóa|xe|ý kiến|tâm sự|góc nhìn|bất động sản|công nghệ|chủ đề|chuyên mục|cười|video|podcasts|ảnh|quân sự|văn hóa|xã hội|chính trị|kinh tế|bóng đá|quốc tế)[trở lại {words}]',
      '(in|lưu|nghe|gửi|đọc|nghe đọc) (bài viết|bài|trang|tin|bài này|trang này|tin này|bài báo|email)[ này]',
      '(cỡ chữ|kích thước chữ|cỡ chữ:|a a|chữ to|chữ nhỏ|phóng to chữ|tăng cỡ chữ|giảm cỡ chữ|giọng đọc|nữ miền bắc|nữ miền nam|nam miền bắc|nam miền nam|giọng nữ|giọng nam|tốc độ đọc|nghe bài viết|nghe báo nói|đọc bài|lưu tin|bản in|đọc sau|tin đã lưu|xem bản in|phiên bản mobile|phiên bản đầy đủ|bản desktop|toàn màn hình)[ a a| {buttons}| {n}]',
      '(tìm|tìm kiếm|nhập) (kiếm|từ khóa|từ khoá|nội dung|tin|bài viết|trên trang)[ cần tìm| tìm kiếm| tin tức| bài viết| trên trang| theo từ khóa| theo ngày| theo chuyên mục| nâng cao| tại đây]',
      '(mở|đóng|ẩn|hiện|thu gọn|mở rộng) (menu|danh mục|tìm kiếm|thanh bên|chuyên mục)',
      '(chọn ngôn ngữ|chọn phiên bản|bật thông báo|tắt thông báo)',
    ],
    place: 'edges',
  },
  /** A word of a menu: `Trang chủ`, `Thời sự`, `Thể thao`, `Đăng nhập`. */
  'menu-word': {
    lines: [
      '(trang chủ|thời sự|thế giới|kinh doanh|kinh tế|giải trí|thể thao|pháp luật|giáo dục|sức khỏe|sức khoẻ|đời sống|du lịch|khoa học|công nghệ|số hóa|xe|ô tô xe máy|ôtô - xe máy|xã hội|chính trị|văn hóa|văn hoá|bất động sản|nhà đất|bạn đọc|góc nhìn|quan điểm|tâm sự|thư giãn|cười|video|ảnh|infographic|podcast|podcasts|megastory|emagazine|e-magazine|longform|tin tức|tin mới|chuyên mục|multimedia|giới trẻ|giới tính|tình yêu|gia đình|phụ nữ|thị trường|tài chính|chứng khoán|doanh nghiệp|doanh nhân|khởi nghiệp|lao động|việc làm|nông nghiệp|môi trường|dân sinh|an ninh|quân sự|hình sự|quốc tế|trong nước|địa phương|đô thị|biển đảo|tuyển sinh|du học|bóng đá|tennis|sao việt|sao|phim|nhạc|ẩm thực|làm đẹp|thời trang|nhịp sống số|media|điều tra|phóng sự|hồ sơ|blog|rao vặt|lịch vạn niên|giá vàng|thời tiết|mới nhất|tin nóng|xem nhiều|chủ đề|tất cả|thêm|khác)',
      '(đăng nhập|đăng ký|đăng xuất|tài khoản|thông tin tài khoản|tìm kiếm|menu|đóng|mở|tiếp|tiếp theo|trước|sau|trang trước|trang sau|trang tiếp|tag|tags|liên hệ|cài đặt|danh mục|danh sách|hoạt động|thông báo|trợ giúp|đọc báo giấy|báo giấy|quay lại|hủy|gửi)',
      '(trang chủ|home) (>|›|»|/|\\|) {matter}',
    ],
    place: 'run',
  },
  /** Links at the foot of a page: `Liên hệ quảng cáo`, `Điều khoản sử dụng`, `Giới thiệu`, `Đường dây nóng`. */
  footer: {
    lines: [
      '(giới thiệu|về chúng tôi|liên hệ|liên hệ tòa soạn|liên hệ toà soạn|toà soạn|tòa soạn|chính sách bảo mật|chính sách riêng tư|điều khoản sử dụng|điều khoản|điều khoản & điều kiện|quy định sử dụng|tuyển dụng|sơ đồ trang|sơ đồ website|bảng giá quảng cáo|báo giá quảng cáo|đường dây nóng|rss|hỏi đáp|trợ giúp|thông tin tòa soạn|thông tin toà soạn|đặt báo|mua báo|đặt mua báo|hợp tác nội dung|hợp tác bản quyền|trang tin điện tử|tải báo in|phiên bản di động|liên kết website|facebook|youtube|zalo|e-paper|quảng cáo - rao vặt|bảo mật|báo điện tử {publication}|thỏa thuận sử dụng|quy chế hoạt động|chính sách thanh toán|đăng ký đọc báo|english|tiếng việt)',
      '(giới thiệu|liên hệ|tòa soạn|về chúng tôi|quảng cáo|đường dây nóng)[ ](\\||•|·|/) {notice}',
    ],
    place: 'tail',
  },
  /** To the next page or story: `Bài trước`, `Bài tiếp theo: …`, `Trang 1 / 3`, `Điều hướng bài viết`. */
  pager: {
    lines: [
      '(bài|tin|trang|ảnh|bài viết|tin tức|bài cũ|bài mới) (trước|sau|tiếp theo|kế tiếp|tiếp|cũ hơn|mới hơn|trước đó|đã đăng)[ ](:|»|→|>)[ ]{title}',
      '(bài|tin|bài viết) (trước|sau|tiếp theo|cũ hơn|mới hơn)',
      '(bài trước|tin trước|bài trước đó|bài sau|tin sau|bài viết tiếp theo|bài viết trước|bài viết sau|bài kế tiếp|điều hướng bài viết|cũ hơn|mới hơn|trang trước trang sau|trước sau|tiếp theo|kỳ sau|kỳ trước|bài cuối)',
      '(bài trước|bài sau|bài tiếp theo|tin trước|tin tiếp theo|bài viết trước|bài viết sau|bài viết tiếp theo|kỳ tới|kỳ sau|đón đọc|đón xem|mời đón đọc|mời đón xem|mời bạn đón đọc|>> kỳ tới|đón đọc kỳ tới|kỳ trước)[ ](:|»|→|>)[ ]{title}',
      'trang {n}[ ][/|trong|trên|của][ ]{n}',
    ],
    place: 'edges',
  },
  /** Under which words a story is filed: `Tags: cây cầu, sông`, `Từ khóa: lũ`, `Chủ đề: Lũ miền Trung`. */
  'tag-list': {
    lines: [
      '(từ khóa|từ khoá|chủ đề|thẻ|chuyên mục|danh mục|được gắn thẻ|thẻ tag|sự kiện|xem thêm về|tin về|xem thêm các tin về|thể loại|từ khóa liên quan|đọc thêm về|hashtag|dòng sự kiện)[ ](:|#)[ ]{notice}',
      '(từ khóa|từ khoá|chủ đề liên quan|từ khóa liên quan|chủ đề nổi bật|chủ đề hot|từ khóa nổi bật|từ khóa hot|thẻ|tag liên quan|sự kiện nổi bật|dòng sự kiện|chủ đề|chuyên đề|cùng chủ đề|từ khóa tìm kiếm|thẻ bài viết|sự kiện)',
      '(đăng|đã đăng|được đăng|posted) trong {publication}',
    ],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
