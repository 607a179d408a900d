import type { ProvenFamily } from '../rule.js'

const PLEASE =
  'mời bạn đọc |mời bạn |hãy |mời quý vị |mời độc giả |mời quý độc giả |bạn đọc có thể |đừng quên |độc giả có thể '

/** Where a page asks to be followed or read by mail. */
export const newsletter = {
  /** `Theo dõi Báo Phố trên Google News`, `Theo dõi chúng tôi trên`, `Đăng ký nhận tin`, `Mời bạn đọc tham gia nhóm Zalo`, `Nhập email của bạn`. */
  follow: {
    lines: [
      `[${PLEASE}](theo dõi|follow|kết nối|quan tâm|like|đăng ký|tham gia)[ với| cùng] ` +
        '(chúng tôi|kênh|trang|fanpage|nhóm|tin tức|tin|các tin|những tin|tòa soạn|bản tin|thêm tin)[ {notice}] ' +
        '(trên|tại|với|qua|ở) (google news|google tin tức|facebook|youtube|zalo|tiktok|telegram|instagram|twitter|' +
        'fanpage|kênh youtube|mạng xã hội|nhóm zalo|viber|threads|whatsapp|{platforms})[ {notice}]',
      `[${PLEASE}](theo dõi|follow|kết nối|quan tâm|like|đăng ký)[ với| cùng] {publication} (trên|tại|qua|ở) ` +
        '(google news|google tin tức|facebook|youtube|zalo|tiktok|telegram|instagram|twitter|fanpage|kênh youtube|' +
        'mạng xã hội|nhóm zalo|viber|threads|whatsapp|{platforms})[ {notice}]',
      '(theo dõi|kết nối với|follow|đồng hành cùng|liên kết với) (chúng tôi|báo|{publication}|tòa soạn|kênh)' +
        '[ trên| tại| qua][ {platforms}| mạng xã hội| google news]',
      '(đăng ký|đăng kí) [để] (nhận|theo dõi) (tin|bản tin|bản tin email|tin mới|bản tin hàng ngày|email|thông báo|' +
        'kênh|tin tức|newsletter|kênh youtube|bản tin miễn phí|tin mới nhất)' +
        '[ (của|từ|qua|tại|trên|mỗi|hằng|hàng|miễn) {words}| {publication}]',
      '(nhập|điền) (email|địa chỉ email|e-mail|email của bạn|địa chỉ email của bạn)[ tại đây| vào đây| ở đây| để (nhận|đăng ký|đăng kí|theo dõi) {words}]',
      '(nhận|cập nhật|đón đọc|xem|đọc) (tin tức|tin|bản tin|thông tin|những tin tức)[ mới nhất| nóng| nhanh| hay|' +
        ' thời sự| quan trọng| nổi bật| miễn phí| mới| từ {publication}| {publication}] ' +
        '(mỗi ngày|hằng ngày|hàng ngày|qua email|trên google news|tại đây|trên zalo|trên facebook|trên ứng dụng)' +
        '[ (trên|tại|từ|của|qua) {notice}]',
      '(theo dõi|follow) {publication} trên',
      '(báo|kênh|trang|fanpage|nhóm) {publication} (trên|tại) (google news|zalo|youtube|facebook|tiktok|telegram)',
      '(gửi|bạn đọc gửi|hãy gửi) (ảnh|ảnh và video|hình ảnh|video|tin bài|thông tin|bài viết|ý kiến)[ {words}] ' +
        '(qua|về|đến|tới) (zalo|email|hộp thư|địa chỉ|hotline|tòa soạn|{email})[ {rest}]',
      '(đăng ký theo dõi|đăng ký|nghe|theo dõi) [(kênh)] podcast (của chúng tôi|của {publication})[ {words}]',
      '(tin tức|tin|những tin) (quan trọng|nóng|nổi bật)[ nhất][ (trong ngày|mỗi ngày|hôm nay)][ {words}] (gửi đến|trong|vào) (email|hộp thư) của bạn',
    ],
    words: [
      'mời bạn đọc tham gia nhóm zalo',
      'bản tin',
      'newsletter',
      'bản tin email',
      'nhận bản tin',
      'đăng ký bản tin',
      'nhận thông báo',
      'đăng ký nhận bản tin',
      'bấm theo dõi',
      'đăng ký ngay',
      'đăng ký nhận tin',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Theo dõi Báo Phố trên Google News',
        'Theo dõi chúng tôi trên',
        'Đăng ký nhận tin',
        'Nhập email của bạn',
        'Đăng ký nhận bản tin hàng ngày',
        'Mời bạn theo dõi Báo Phố trên Zalo',
        'Mời bạn đọc theo dõi Báo Phố trên Zalo',
        'Gửi ảnh và video cho chúng tôi qua Zalo',
        'Đăng ký theo dõi podcast của chúng tôi',
        'Tin tức quan trọng nhất trong ngày gửi đến email của bạn',
      ],
      keeps: [
        'Theo dõi bão trên biển Đông',
        'Đăng ký nhận nhà ở xã hội',
        'Đăng ký kết hôn',
        'Bản tin thời tiết sai',
        'Theo dõi nghi phạm trên Facebook suốt ba tháng',
        'Theo dõi bão trên Facebook của trung tâm khí tượng.',
        'Đọc tin xấu hằng ngày khiến nhiều người lo âu.',
        'Nhập email giả để lừa khách',
      ],
    },
  },
  /** With what comes when: `Đăng ký nhận bản tin cang24 mỗi sáng` */
  letter: {
    lines: [
      '(đăng ký|hãy đăng ký) [để] nhận (bản tin|bản tin của|newsletter) [{publication}|hằng ngày|hàng ngày|hàng tuần]' +
        ' [mỗi sáng|mỗi ngày|mỗi tuần|hằng ngày|miễn phí|qua email]',
    ],
    proof: { removes: ['📩 Đăng ký nhận bản tin cang24 mỗi sáng'], keeps: ['Đăng ký nhận con nuôi mỗi ngày một ít'] },
  },
  /** What a form for letters says when it was sent: `Cảm ơn bạn đã đăng ký` */
  thanks: {
    lines: ['cảm ơn [bạn |quý vị ]đã (đăng ký|đăng kí|theo dõi)[ nhận (tin|bản tin)]'],
    place: 'edges',
    proof: { removes: ['Cảm ơn bạn đã đăng ký'], keeps: ['Cảm ơn bạn đã cứu con tôi, chị nói.'] },
  },
  /** The field for the address, and its label: `Email của bạn` */
  address: {
    lines: ['(email|địa chỉ email|địa chỉ thư điện tử) (của bạn|của quý vị)'],
    place: 'edges',
    proof: { removes: ['Email của bạn'], keeps: ['Email của bạn có thể bị lộ, công an cảnh báo.'] },
  },
  /** The way out of a mailing list: `Hủy đăng ký` */
  unsubscribe: {
    lines: ['(hủy|huỷ) (đăng ký|đăng kí)[ nhận (tin|bản tin)]'],
    place: 'edges',
    proof: { removes: ['Hủy đăng ký'], keeps: ['Hủy đăng ký xe cũ, người dân xếp hàng'] },
  },
} satisfies ProvenFamily
