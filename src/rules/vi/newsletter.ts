import type { Family } from '../rule.js'

/** Where a page asks to be followed or read by mail. */
export const newsletter = {
  /** `Theo dõi Báo Phố trên Google News`, `Theo dõi chúng tôi trên`, `Đăng ký nhận tin`, `Mời bạn đọc tham gia nhóm Zalo`, `Nhập email của bạn`. */
  follow: {
    lines: [
      '[mời bạn |hãy |mời quý vị |mời độc giả |bạn đọc có thể |đừng quên ](theo dõi|follow|kết nối|quan tâm|like|đăng ký|tham gia) {title}(trên|tại|với|qua|kênh|nhóm|trang|fanpage) (google news|google tin tức|facebook|youtube|zalo|tiktok|telegram|instagram|twitter|fanpage|kênh youtube|mạng xã hội|nhóm zalo|viber|{platforms})[ {matter}]',
      '(theo dõi|kết nối với|follow|đồng hành cùng|liên kết với) (chúng tôi|báo|{publication}|tòa soạn|kênh)[ trên| tại| qua][ {platforms}| mạng xã hội| google news]',
      '(đăng ký|đăng kí) [để] (nhận|theo dõi) (tin|bản tin|bản tin email|tin mới|bản tin hàng ngày|email|thông báo|kênh|tin tức|newsletter|kênh youtube|bản tin miễn phí|tin mới nhất)[ {words}]',
      '(nhập|điền) (email|địa chỉ email|e-mail|email của bạn|địa chỉ email của bạn)[ {words}]',
      '(bản tin|newsletter|bản tin email|nhận bản tin|đăng ký bản tin|nhận thông báo|đăng ký nhận bản tin|bấm theo dõi|đăng ký ngay|đăng ký nhận tin)',
      '(nhận|cập nhật|đón đọc|xem|đọc) (tin|tin tức|bản tin|thông tin|những tin tức) {title}(mỗi ngày|hằng ngày|hàng ngày|qua email|trên google news|tại đây|trên zalo|trên facebook|trên ứng dụng)[ {matter}]',
      '(báo|kênh|trang|fanpage|nhóm) {words} (trên|tại) (google news|zalo|youtube|facebook|tiktok|telegram)',
    ],
    place: 'edges',
  },
} satisfies Family
