import type { ProvenFamily } from '../rule.js'

/** Buttons that send a story on. */
export const share = {
  /** `Chia sẻ bài viết`, `Chia sẻ Copy link thành công`, `Copy link thành công`, `Chia sẻ lên Facebook`, `Sao chép liên kết`. */
  bar: {
    lines: [
      '(chia sẻ|share|đăng|gửi|bấm để chia sẻ|nhấn vào chia sẻ|chia sẻ bài viết) (lên|trên|qua|tới|với|trên|đến) ' +
        '({platforms}|zalo|email|mạng xã hội|bạn bè)[ \\({words}\\)]',
      '(link bài gốc|lấy link)[ ][:][ ]({url}[ {notice}]|{publication})',
      '(chia sẻ|share|thích) {buttons}',
      '(thích và chia sẻ|bạn thấy bài viết này[ (hữu ích|có hữu ích|thế nào|hay|như thế nào){notice}][?]|' +
        'chia sẻ bài viết này|chia sẻ ngay|in email|zalo facebook twitter)',
      '(chia sẻ|lượt chia sẻ|thích)[ ][:|\\(]{n}[\\)]',
      '{n} (chia sẻ|lượt chia sẻ|lượt xem|lượt thích)',
      'chia sẻ (bài viết|video) của bạn tại đây',
    ],
    words: ['copy link thành công', 'chia sẻ copy link thành công', 'chia sẻ bài viết'],
    place: 'edges',
    proof: {
      removes: ['Chia sẻ lên Facebook', 'Chia sẻ bài viết này', 'Chia sẻ bài viết của bạn tại đây'],
      keeps: [
        'Chia sẻ với báo chí, ông khóc.',
        'Chia sẻ bài học sau lũ',
        'Thích là mua',
        'Lưu bài thi',
        'Chia sẻ với Facebook dữ liệu cá nhân',
        'Chia sẻ trên Zalo tin giả bị phạt',
      ],
    },
  },
  /** A word: `Chia sẻ`, `Zalo`, `Thích`, `Lưu`. */
  button: {
    words: [
      'chia sẻ',
      'chia sẻ:',
      'zalo',
      'thích',
      'lưu',
      'lưu bài',
      'facebook zalo',
      'sao chép',
      'bình luận',
      'gửi email',
      'gửi mail',
      'thích chia sẻ',
      'chia sẻ thích',
      'tiktok',
      'copy',
    ],
    place: 'run',
    proof: { removes: ['Chia sẻ', 'Zalo', 'Thích'], keeps: ['Chia sẻ nỗi đau', 'Thích nghi', 'Lưu bút'] },
  },
  /** `Chia sẻ bài viết với bạn bè`, `Thích bài viết này? Hãy chia sẻ với bạn bè` */
  'tell-friends': {
    lines: [
      '[(bạn thích|thích|nếu thích) (bài viết|bài báo|bài) [này][?|,] ][hãy ]chia sẻ [bài viết|bài viết này|tin này] (với|cho|tới) bạn bè[ của bạn]',
    ],
    proof: {
      removes: ['Chia sẻ bài viết với bạn bè', 'Thích bài viết này? Hãy chia sẻ với bạn bè'],
      keeps: ['Chia sẻ bữa ăn với hàng xóm', 'Chia sẻ với bạn bè về bệnh tật, cô khóc.'],
    },
  },
  /** A button that copies the address: `Sao chép liên kết` */
  'copy-link': {
    lines: ['(sao chép|copy|chép) (liên kết|đường dẫn|link)'],
    place: 'edges',
    proof: { removes: ['Sao chép liên kết'], keeps: ['Sao chép tranh cổ, họa sĩ bị kiện'] },
  },
  /** A button that sends the story by mail: `Gửi qua email` */
  send: {
    lines: ['(gửi|chia sẻ) (qua|bằng) (email|thư điện tử|mail)'],
    place: 'edges',
    proof: { removes: ['Gửi qua email'], keeps: ['Gửi qua sông thuốc men cho dân làng.'] },
  },
  /** A call to join a channel: `Tham gia kênh WhatsApp của chúng tôi` */
  channel: {
    lines: ['(tham gia|theo dõi) (kênh|nhóm) (whatsapp|telegram|zalo|youtube|viber) [của chúng tôi|{publication}]'],
    place: 'edges',
    proof: { removes: ['Tham gia kênh WhatsApp của chúng tôi'], keeps: ['Tham gia nhóm cứu hộ suốt đêm.'] },
  },
  /** A call to prefer the site in searches: `Thêm chúng tôi làm nguồn ưu tiên trên Google` */
  source: {
    lines: ['(thêm|chọn) (chúng tôi|{publication}) (làm|là) nguồn (ưu tiên|tin ưu tiên|yêu thích) (trên|của) google'],
    place: 'edges',
    proof: {
      removes: ['Thêm chúng tôi làm nguồn ưu tiên trên Google'],
      keeps: ['Thêm chúng tôi vào danh sách, dân làng xin.'],
    },
  },
} satisfies ProvenFamily
