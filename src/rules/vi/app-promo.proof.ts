import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: ['Tải ứng dụng', 'Tải app Báo Phố', 'Cài đặt ứng dụng Báo Phố', 'Tải trên App Store'],
    keeps: ['Ứng dụng gọi xe bị phạt', 'Tải trọng cầu quá lớn', 'Mở cửa cho khách'],
  },
}
