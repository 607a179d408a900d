import type { ProvenFamily } from '../rule.js'

/** Cookies, and what a browser must do. */
export const consent = {
  /** `Trang web này sử dụng cookie`, `Vui lòng bật JavaScript` */
  browser: {
    lines: [
      '(trang web này|trang web|website này|chúng tôi) sử dụng (cookie|cookies)[ để {matter}|. {matter}|, {notice}]',
      '(vui lòng|hãy|xin) (bật|kích hoạt) javascript[ (trên trình duyệt|trong trình duyệt)[ của bạn]]',
      'trình duyệt của bạn không hỗ trợ {words}',
      'để (xem|hiển thị) (nội dung|video) này[,] {matter}',
      'địa chỉ (email|thư điện tử) này (đang được|được) bảo vệ (từ|khỏi) (spambots|spam bots|spambot|các chương trình thư rác)[, {matter}|. {matter}]',
    ],
    proof: {
      removes: [
        'Trang web này sử dụng cookie',
        'Vui lòng bật JavaScript',
        'Trình duyệt của bạn không hỗ trợ video',
        'Để xem nội dung này, vui lòng chấp nhận cookie.',
        'Địa chỉ email này đang được bảo vệ từ spam bots. Bạn cần bật JavaScript để xem nó.',
      ],
      keeps: [
        'Chúng tôi sử dụng cookie, trang web viết, và cô bấm đồng ý.',
        'Trang web này đầy lịch sử',
        'Trình duyệt của bạn biết tất cả',
      ],
    },
  },
  /** Buttons of cookie banners: `Chấp nhận tất cả cookie` */
  accept: {
    lines: ['(chấp nhận|từ chối) tất cả [các] cookie[s]'],
    place: 'edges',
    proof: { removes: ['Chấp nhận tất cả cookie'], keeps: ['Chấp nhận tất cả điều kiện, ông nói.'] },
  },
} satisfies ProvenFamily
