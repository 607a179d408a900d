import type { Family } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `Tải ứng dụng`, `Tải app để đọc tin nhanh`, `Cài đặt ứng dụng Báo Phố`, `Đọc trên ứng dụng`. */
  download: {
    lines: [
      '(tải|cài|cài đặt|tải về|tải ngay|mời tải|mở|đọc trên|xem trên|mở trong|đọc tin trên|download) (ứng dụng|app|apps)[ {words}]',
      '(tải|mời bạn tải|cài đặt) (ứng dụng|app) {title}',
      '(tải trên|có trên|tải về từ) (app store|google play|chplay|ch play)',
      '(ứng dụng|app) {words} (trên|cho) (ios|android|iphone|điện thoại){matter}',
    ],
    place: 'edges',
  },
} satisfies Family
