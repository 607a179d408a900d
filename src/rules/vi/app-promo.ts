import type { Family } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `Tải ứng dụng`, `Tải app để đọc tin nhanh`, `Cài đặt ứng dụng Báo Phố`, `Đọc trên ứng dụng`. */
  download: {
    lines: [
      '(tải|cài|cài đặt|tải về|tải ngay|mời tải|mời bạn tải|mở|đọc trên|xem trên|mở trong|đọc tin trên|download) (ứng dụng|app|apps)[ của {publication}| {publication}][ ngay| miễn phí| về máy| tại đây| (để|và) (đọc|xem|nhận|cập nhật|theo dõi|trải nghiệm) {notice}| (tại|trên|cho) {notice}]',
      '(tải trên|có trên|tải về từ|có mặt trên) (app store|google play|chplay|ch play)',
      '(ứng dụng|app) {publication} (trên|cho|có trên|có mặt trên|đã có trên) (ios|android|iphone|điện thoại|app store|google play)[ {notice}]',
    ],
    place: 'edges',
  },
} satisfies Family
