import type { Family } from '../rule.js'

/** Who holds the rights, what nobody else may do, and what a paper must print. */
export const copyright = {
  /** `© Bản quyền thuộc về Báo Phố`, `Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản`, `Ghi rõ nguồn "Báo Phố" khi phát hành lại thông tin từ website này`. */
  notice: {
    lines: [
      '[(©|®)[ ]][toàn bộ |mọi |tất cả |giữ ](bản quyền|bản quyền nội dung|bản quyền bài viết|bản quyền website) (thuộc về|thuộc quyền sở hữu của|thuộc|của|©)[ báo điện tử| báo| tạp chí điện tử| tạp chí| trang tin| trang| công ty cổ phần| công ty| website| tòa soạn| trang thông tin điện tử] ({url}|{publication})[(.|,|;| -| –) {notice}]',
      '[(©|®)[ ]]bản quyền[ ©] {year}[ {notice}]',
      '[(©|®)[ ]]giữ bản quyền nội dung trên website này',
    ],
    endings: ['(cấm sao chép dưới mọi hình thức|bản quyền thuộc về {publication})'],
    place: 'tail',
  },
} satisfies Family
