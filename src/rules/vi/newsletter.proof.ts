import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  follow: {
    removes: [
      'Theo dõi Báo Phố trên Google News',
      'Theo dõi chúng tôi trên',
      'Đăng ký nhận tin',
      'Nhập email của bạn',
      'Đăng ký nhận bản tin hàng ngày',
      'Mời bạn theo dõi Báo Phố trên Zalo',
      'Mời bạn đọc theo dõi Báo Phố trên Zalo',
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
}
