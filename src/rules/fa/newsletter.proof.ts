import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['عضویت در خبرنامه', 'ایمیل خود را وارد کنید'],
    keeps: ['عضویت در ناتو', 'ایمیل خود را به کسی ندهید، پلیس گفت.', 'برای دریافت وام ایمیل خود را به بانک دهید، گفت.'],
  },
  form: { removes: ['خبرنامه', 'مشترک شوید'], keeps: ['خبرنامه توقیف شد', 'اشتراک نظر'] },
}
