import type { Family } from '../rule.js'

/** Who holds the rights, what nobody else may do, and what a paper must print. */
export const copyright = {
  /** `© Bản quyền thuộc về Báo Phố`, `Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản`, `Ghi rõ nguồn "Báo Phố" khi phát hành lại thông tin từ website này`. */
  notice: {
    lines: [
      '[(©|®)[ ]][toàn bộ |mọi |tất cả |giữ ](bản quyền|bản quyền nội dung|bản quyền bài viết|bản quyền website) (thuộc về|thuộc quyền sở hữu của|thuộc|của|©)[ báo điện tử| báo| tạp chí điện tử| tạp chí| trang tin| trang| công ty cổ phần| công ty| website| tòa soạn| trang thông tin điện tử] ({url}|{publication})[(.|,|;| -| –) {notice}]',
      '[(©|®)[ ]]bản quyền[ ©] {year}[ {notice}]',
      '[(©|®)[ ]]giữ bản quyền nội dung trên website này',
      '[nghiêm |tuyệt đối ](cấm|không được)[ mọi hình thức| tự ý] (sao chép|sao chụp|đăng lại|trích dẫn|sử dụng lại|copy|phát hành lại|tái bản)[ lại|, sao chép| hoặc {words}] (thông tin|nội dung|bài viết|tin bài|tin, bài|toàn bộ|một phần|hình ảnh|dữ liệu|dưới mọi hình thức|dưới bất kỳ hình thức nào){notice}(nếu không|khi chưa|mà không|khi không|trừ khi|nếu chưa|ghi rõ nguồn){notice}',
      '[nghiêm |tuyệt đối ](cấm|không) (sao chép|sao chụp|copy)[ thông tin| nội dung| bài viết] dưới (mọi|bất kỳ|bất cứ) hình thức[ nào]',
      '(ghi rõ|vui lòng ghi rõ|đề nghị ghi rõ|phải ghi rõ|yêu cầu ghi rõ|xin ghi rõ|xin vui lòng ghi rõ|trích nguồn|vui lòng dẫn) nguồn[ từ| báo| báo điện tử] ({url}|{publication}) (khi|nếu) {notice}',
      '(mọi|bất kỳ|tất cả|toàn bộ) (hành vi sao chép|hình thức sao chép|sao chép|việc sao chép|trích dẫn|việc trích dẫn|hành vi sử dụng lại|hành vi trích dẫn|bài viết trên|thông tin trên|nội dung trên|nội dung, hình ảnh trên|thông tin và hình ảnh trên|hành vi sử dụng nội dung) {notice}(bản quyền|văn bản|ghi rõ nguồn|nghiêm cấm|chấp thuận|đồng ý của)[{notice}]',
      '(tổng biên tập|phó tổng biên tập|tổng thư ký|tổng thư ký tòa soạn|trưởng ban biên tập|quyền tổng biên tập|q. tổng biên tập|thư ký tòa soạn|phụ trách|phó trưởng ban biên tập)[ ]: {credit}',
      '(giấy phép|gp|giấy phép số|giấy phép hoạt động|giấy phép xuất bản|giấy phép thiết lập|giấy phép báo điện tử|số giấy phép|cơ quan chủ quản|chủ quản|chịu trách nhiệm nội dung|chịu trách nhiệm quản lý nội dung)[ ]: {notice}',
      '(trụ sở|trụ sở chính|tòa soạn|toà soạn|địa chỉ|thường trú|văn phòng đại diện|văn phòng|trụ sở tòa soạn|địa chỉ tòa soạn)[ ]:[ ][số |lầu |tầng |phòng |lô |p. ]{n}[{notice}]',
      '(trụ sở|trụ sở chính|tòa soạn|toà soạn|địa chỉ|thường trú|văn phòng đại diện|trụ sở tòa soạn|địa chỉ tòa soạn)[ ]: {credit}',
      '(điện thoại|đường dây nóng|hotline|đt|fax|tel|liên hệ quảng cáo|liên hệ tòa soạn|đặt mua báo|bộ phận quảng cáo|quảng cáo)[ ]:[ ][\\(]({n}[{notice}]|{email}[{notice}])',
      '(cơ quan|cơ quan ngôn luận) của (đảng bộ|đảng cộng sản|ban chấp hành|thành ủy|tỉnh ủy|đảng ủy) {notice}',
      'cơ quan chủ quản {notice}',
      '(giấy phép|giấy phép số|số giấy phép|gp số)[ ]{words}(gp|bttt|btttt|gp-bttt|gp-btttt|cbc|ttđt){notice}',
    ],
    endings: ['(cấm sao chép dưới mọi hình thức|bản quyền thuộc về {publication})'],
    place: 'tail',
  },
} satisfies Family
