import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Tin liên quan`, `Có thể bạn quan tâm`, `Tin cùng chuyên mục`, `Bài viết liên quan`. */
  'related-stories': {
    lines: [
      '(tin|bài|bài viết|nội dung|tin bài|tin tức|video|chủ đề|các bài|các tin|ảnh|bài báo|chuyên đề|đọc|' +
        'những bài viết|các bài viết) (liên quan|cùng chuyên mục|cùng chủ đề|đề xuất|gợi ý|cùng tác giả|khác|cùng loại|' +
        'tương tự|nên đọc|đáng chú ý|có liên quan|khác cùng chuyên mục|dành cho bạn|bạn nên đọc|cùng mục|được quan tâm|' +
        'bạn quan tâm)[ khác| của tác giả]',
      '(xem thêm|đọc thêm|có thể bạn quan tâm|có thể bạn thích|có thể bạn sẽ thích|bạn có thể quan tâm|' +
        'bạn có thể thích|bạn có thể muốn đọc|gợi ý cho bạn|được đề xuất|đề xuất cho bạn|đừng bỏ lỡ|đừng bỏ qua|' +
        'không thể bỏ lỡ|mời xem thêm|mời đọc thêm|mời độc giả xem thêm|mời bạn đọc xem thêm|xem thêm tin khác|' +
        'tin cùng chuyên mục|cùng chuyên mục|cùng mục|cùng tác giả|tin nên đọc|xem thêm về|đọc thêm về|' +
        'tin tức liên quan|thêm từ {publication}|tin khác|bài khác|các tin khác|những tin khác|các bài khác|tin đã đưa|' +
        'các tin đã đưa|tin cũ hơn|tin mới hơn|những tin mới hơn|những tin cũ hơn|bài đọc thêm|' +
        'bài viết khác của tác giả|video liên quan|video khác|bạn đã xem chưa)',
    ],
    headsList: true,
    proof: {
      removes: [
        'Xem Thêm:',
        'Tin liên quan',
        'Có thể bạn quan tâm',
        'Tin cùng chuyên mục',
        'BÀI VIẾT LIÊN QUAN',
        'Đừng bỏ lỡ',
        'Tin khác',
      ],
      keeps: [
        'Tin liên quan vụ cháy bị chặn',
        'Dành cho bạn đời',
        'Video khác thường',
        'Liên quan đến vụ án, hai người bị bắt.',
      ],
    },
  },
  /** A ranking or a section of the site: `Đọc nhiều`, `Tin mới nhất`, `Mới nhất`, `Xem nhiều nhất`, `Nổi bật`. */
  ranking: {
    lines: [
      '(tin|bài|bài viết|tin tức|video|ảnh|tin bài) (mới nhất|mới|nổi bật|đọc nhiều|đọc nhiều nhất|xem nhiều|' +
        'xem nhiều nhất|hot|nóng|hay|hay nhất|tiêu điểm|trong ngày|hàng đầu|được quan tâm nhất|được quan tâm|hot nhất|' +
        'trong tuần|mới cập nhật|24h|24h qua|nổi bật trong ngày)[ hôm nay| trong ngày| {publication}]',
    ],
    words: ['nổi bật', 'xem nhiều nhất', 'mới nhất', 'đọc nhiều'],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Tin mới nhất'],
      keeps: ['Nổi bật giữa đám đông', 'Đọc nhiều sách quá', 'Tin mới về mẹ', 'Xu hướng rời phố'],
    },
  },
  /** Headings of other stories, by subject or author: `Đọc nhiều nhất` */
  more: {
    lines: [
      '(xem|đọc|tin) (nhiều nhất|đọc nhiều|xem nhiều)',
      '(đọc|xem) nhiều nhất',
      '(bài viết|tin|bài) khác (của|cùng) (tác giả|chuyên mục)',
    ],
    place: 'edges',
    headsList: true,
    proof: { removes: ['Đọc nhiều nhất'], keeps: ['Đọc nhiều nhất là trẻ em.'] },
  },
} satisfies ProvenFamily
