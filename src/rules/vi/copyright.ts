import type { Family } from '../rule.js'

/** Who holds the rights, what nobody else may do, and what a paper must print. */
export const copyright = {
  /** `© Bản quyền thuộc về Báo Phố`, `Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản`, `Ghi rõ nguồn "Báo Phố" khi phát hành lại thông tin từ website này`. */
  notice: {
    lines: [
      '[©|® ][toàn bộ |mọi ](bản quyền|giữ bản quyền|tất cả bản quyền) (thuộc|thuộc về|của|nội dung thuộc|thuộc quyền|2|bài viết thuộc|©) {matter}',
      '[nghiêm ](cấm|không được|không) (sao chép|sao chụp|đăng lại|trích dẫn|sử dụng lại|copy|phát hành lại|tái bản){matter}(hình thức|văn bản|đồng ý|chấp thuận|cho phép|nguồn){matter}',
      '[nghiêm ]cấm sao chép dưới mọi hình thức',
      '(ghi rõ|vui lòng ghi rõ|đề nghị ghi rõ|phải ghi rõ|yêu cầu ghi rõ|xin ghi rõ|trích nguồn|vui lòng dẫn) nguồn {matter}(khi|nếu){matter}',
      '(mọi|bất kỳ|tất cả|toàn bộ) (hành vi|hình thức|sao chép|việc sao chép|trích dẫn|thông tin|nội dung|bài viết) {matter}(bản quyền|văn bản|ghi rõ nguồn|nghiêm cấm|chấp thuận|đồng ý của){matter}',
      '(giấy phép|gp|giấy phép số|giấy phép hoạt động|giấy phép xuất bản|giấy phép thiết lập|giấy phép báo điện tử|cơ quan chủ quản|tổng biên tập|phó tổng biên tập|tổng thư ký|tổng thư ký tòa soạn|chịu trách nhiệm nội dung|chịu trách nhiệm|trụ sở|tòa soạn|toà soạn|điện thoại|đường dây nóng|hotline|địa chỉ|liên hệ quảng cáo|trưởng ban biên tập|thường trú|đt|fax|trụ sở chính|giám đốc|quyền tổng biên tập|liên hệ tòa soạn|đặt mua báo|thư ký tòa soạn|văn phòng đại diện|văn phòng|q. tổng biên tập|quảng cáo|chủ quản|số giấy phép|bộ phận quảng cáo)[ ]: {matter}',
      '(cơ quan|tiếng nói|cơ quan ngôn luận) (của|chủ quản) {matter}',
      '(giấy phép|giấy phép số|số giấy phép|gp số)[ ]{words}(gp|bttt|btttt|gp-bttt|gp-btttt|cbc|ttđt){matter}',
    ],
    endings: ['(cấm sao chép dưới mọi hình thức|bản quyền thuộc về {words})'],
    place: 'tail',
  },
} satisfies Family
