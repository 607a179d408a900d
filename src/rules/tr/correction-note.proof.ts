import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  opinion: {
    removes: [
      'Bu yazıda yer alan görüşler yazarına aittir.',
      'Yatırım tavsiyesi değildir.',
      'Burada yer alan yatırım bilgi, yorum ve tavsiyeleri yatırım danışmanlığı kapsamında değildir.',
    ],
    keeps: ['Bu arazi üzerindeki görüşler değişti.', 'Yatırım tavsiyesi verene hapis'],
  },
  report: {
    removes: ['Hata bildir', 'Haberde hata mı var?'],
    keeps: ['Hata bildiren polise dava', 'Haberde hata var, dedi bakan.'],
  },
}
