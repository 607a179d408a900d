import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [ 'لینک کوتاه: https://example.org/4', 'ارسال به دوستان'],
    keeps: ['به اشتراک بگذارید یا نه، مسئله این است.', 'کپی لینک\u200cها جرم شد', 'لینک کوتاه بود و خطرناک'],
  },
  button: {
    removes: ['چاپ',],
    keeps: ['چاپ اسکناس', 'تلگرام فیلتر شد', 'امتیاز تیم به سی رسید'],
  },
  bar: {
    removes: ['فیسبوک توییتر تلگرام واتساپ', 'تلگرام ایتا روبیکا'],
    keeps: ['فیسبوک و توییتر و تلگرام بسته شد.', 'بله، ایتا امن است'],
  },
}
