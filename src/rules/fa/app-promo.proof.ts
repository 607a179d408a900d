import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: ['دانلود اپلیکیشن'],
    keeps: ['دانلود اپلیکیشن جعلی حساب او را خالی کرد', 'اپلیکیشن را نصب نکنید، پلیس گفت.'],
  },
}
