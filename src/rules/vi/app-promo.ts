import type { ProvenFamily } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `Tải ứng dụng cang24`, `Đọc báo trên ứng dụng cang24` */
  download: {
    lines: [
      'tải [ngay ](ứng dụng|app) (của chúng tôi|{publication})',
      '(tải|tải về|cài đặt) [ngay] (ứng dụng|app) {publication}[ (trên|từ|tại) {matter}]',
      '(đọc báo|đọc tin|đọc tin tức|theo dõi tin tức) trên (ứng dụng|app) {publication}',
    ],
    place: 'edges',
    proof: {
      removes: ['Tải ứng dụng của chúng tôi', 'Tải ứng dụng cang24', 'Đọc báo trên ứng dụng cang24'],
      keeps: ['Tải ứng dụng lạ, bà cụ mất tiền.', 'Tải ứng dụng đó khiến bà mất tiền.', 'Đọc báo trên tàu'],
    },
  },
} satisfies ProvenFamily
