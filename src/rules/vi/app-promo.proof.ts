import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: [
      'Tải ứng dụng',
      'Tải app Báo Phố',
      'Cài đặt ứng dụng Báo Phố',
      'Tải trên App Store',
      'Tải ứng dụng Báo Phố để đọc tin nhanh',
    ],
    keeps: [
      'Ứng dụng gọi xe bị phạt',
      'Tải trọng cầu quá lớn',
      'Mở cửa cho khách',
      'Tải ứng dụng giả mạo, người đàn ông mất tiền.',
      'Mở ứng dụng ngân hàng giả',
      'Ứng dụng lừa đảo trên điện thoại tràn lan.',
    ],
  },
}
