import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  opinion: {
    removes: ['گزارش خطا'],
    keeps: [
      'مسئولیت حمله را گروهی تندرو بر عهده گرفته است.',
      'این تصمیم صرفا یک پیشنهاد است.',
      'این خبر درست نیست',
      'گزارش خطاهای پزشکی',
      'مسئولیت صحت گزارش بر عهده وزیر است، گفت.',
      'این گزارش لزوما به معنای تایید نظر وزیر نیست، گفت سخنگو.',
    ],
  },
}
