import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['منبع: ایسنا', 'منبع خبر: روزنامه دره', 'منبع: https://example.com/news'],
    keeps: ['منبع: یک مقام آگاه که نخواست نامش فاش شود، به ما گفت.', 'منابع آب رو به پایان است'],
  },
  'news-code': {
    removes: ['کد خبر: ۱۲۳۴۵۶', 'کد خبر ۱۲۳۴۵۶', 'کد خبر: 123456', 'شناسه خبر: ۱۲۳۴۵۶', 'تعداد بازدید: 120'],
    keeps: ['کد خبری که لو رفت، مهم بود', 'بازدید وزیر از سد', 'بازدید: چرا و چگونه، پرسش این بود که پاسخ نداشت.'],
  },
}
