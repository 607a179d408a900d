import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** A label and a source, below: `Theo Báo Phố`, `(Theo TTXVN)`, `Nguồn: Báo Phố`, `(Nguồn: AFP)`, `Theo AFP, Reuters`. */
  source: {
    lines: [
      '[bài viết |tin ](nguồn|nguồn tin|nguồn bài viết|link gốc|nguồn gốc|nguồn tham khảo|bài gốc|xem bài gốc|' +
        'tham khảo|link nguồn|link bài gốc|nguồn dẫn|via)[ ](:|-|–|/)[ ]{credit}',
      '(nguồn|link gốc|bài gốc|nguồn tin|link bài gốc|nguồn bài viết)[ ][:][ ]{url}',
      '(theo|lược dịch theo|dịch theo|tổng hợp từ|lược dịch từ|dịch từ|tổng hợp theo|theo báo|theo trang|biên dịch từ) {publication}',
      '(theo|tổng hợp theo|dịch từ) {credit}, {publication}',
      '(nguồn bài viết|xem bài gốc|theo nguồn tin {words}|đọc bài gốc|nguồn)',
      '(nguồn|nguồn tin|ảnh) (internet|sưu tầm|tổng hợp|ttxvn|afp|reuters|ap|bbc|cnn|cnbc|bloomberg|vietnam+|vtv|vov|xinhua|tân hoa xã|kyodo|yonhap)',
    ],
    endings: [
      '(nguồn|nguồn tin|nguồn ảnh|theo)[ ]: {publication}',
      '(nguồn)[ ][:][ ]{url}',
      '(theo|nguồn) (ttxvn|afp|reuters|ap|bbc|cnn|vietnam+|vtv|vov|xinhua|tân hoa xã|kyodo|yonhap|bloomberg|' +
        'the guardian|dailymail|daily mail|new york times|sputnik|rt|scmp)',
      '(theo|tổng hợp) {publication}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Theo Báo Phố',
        '(Theo TTXVN)',
        'Nguồn: Báo Phố',
        '(Nguồn: AFP)',
        'Theo AFP, Reuters',
        'Nguồn: https://paper.example/4',
      ],
      keeps: [
        'Theo Bộ Y tế, dịch đã giảm.',
        'Theo chân người dân',
        'Nguồn nước cạn kiệt',
        'Theo lời kể của bà, cầu sập lúc rạng sáng.',
      ],
    },
  },
} satisfies ProvenFamily
