import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, what nobody else may do, and what a paper must print. */
export const copyright = {
  /** `© Bản quyền thuộc về Báo Phố`, `Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản`. */
  notice: {
    lines: [
      '[(©|®)[ ]][toàn bộ |mọi |tất cả |giữ ](bản quyền|bản quyền nội dung|bản quyền bài viết|bản quyền website) ' +
        '(thuộc về|thuộc quyền sở hữu của|thuộc|của|©)[ báo điện tử| báo| tạp chí điện tử| tạp chí| trang tin| trang|' +
        ' công ty cổ phần| công ty| website| tòa soạn| trang thông tin điện tử] ' +
        '({url}|{publication})[(.|,|;| -| –) {notice}]',
      '[(©|®)[ ]]bản quyền[ ©] {year}[ {notice}]',
      '[(©|®)[ ]]giữ bản quyền nội dung trên website này',
    ],
    endings: ['(cấm sao chép dưới mọi hình thức|bản quyền thuộc về {publication})'],
    place: 'tail',
    proof: {
      removes: ['Bản quyền thuộc về Báo Phố', 'Bản quyền thuộc Báo Phố. Cấm sao chép dưới mọi hình thức.'],
      keeps: [
        'Bản quyền bài hát bị tranh chấp',
        'Cấm sao chép đề thi',
        'Tổng biên tập bị khởi tố',
        'Địa chỉ nhà bị lộ',
        'Cấm sao chép tài liệu mật dưới mọi hình thức, tòa án yêu cầu.',
        'Không sử dụng lại bơm kim tiêm dưới mọi hình thức.',
        'Mọi hành vi bạo lực phải bị xử lý theo văn bản.',
        'Tất cả nội dung cuộc họp được ghi lại bằng văn bản.',
        'Bản quyền của bài hát thuộc về gia đình nhạc sĩ.',
        'Ghi rõ nguồn gốc thực phẩm khi bán hàng.',
        'Địa chỉ: ngôi nhà cũ nay bỏ hoang.',
        'Điện thoại: vật bất ly thân',
        'Tiếng nói của người dân được lắng nghe.',
        'Giám đốc: "Chúng tôi không biết"',
      ],
    },
  },
  /** `Nghiêm cấm sao chép khi chưa được phép` */
  'may-not-copy': {
    lines: [
      '(nghiêm cấm|cấm|không được) sao chép [nội dung|bài viết] ' +
        '(khi chưa được phép|dưới mọi hình thức|khi chưa có sự đồng ý|nếu không được phép|' +
        'khi chưa có sự đồng ý bằng văn bản)[ {notice}]',
    ],
    place: 'tail',
    proof: {
      removes: ['Nghiêm cấm sao chép khi chưa được phép', 'Cấm sao chép dưới mọi hình thức'],
      keeps: ['Cấm câu cá khi chưa được phép'],
    },
  },
  /** Who holds the rights: `Bảo lưu mọi quyền` */
  reserved: {
    lines: ['bảo lưu (mọi|tất cả các|toàn bộ|tất cả) quyền', '(giữ|bảo lưu) bản quyền[ nội dung {words}]'],
    place: 'edges',
    proof: { removes: ['Bảo lưu mọi quyền'], keeps: ['Bảo lưu mọi quyền ý kiến, ông nói.'] },
  },
} satisfies ProvenFamily
