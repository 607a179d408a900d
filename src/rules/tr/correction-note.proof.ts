import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  opinion: {
    removes: [
      'Bu yazıda yer alan görüşler yazarına aittir.',
      'Yatırım tavsiyesi değildir.',
      'Burada yer alan yatırım bilgi, yorum ve tavsiyeleri yatırım danışmanlığı kapsamında değildir.',
      'Bu haber yapay zeka desteğiyle hazırlanmıştır',
    ],
    keeps: [
      'Bu arazi üzerindeki görüşler değişti.',
      'Yatırım tavsiyesi verene hapis',
      'Bu yazıda geçen düşünceler bana aittir.',
    ],
  },
  report: {
    removes: ['Hata bildir', 'Haberde hata mı var?'],
    keeps: ['Hata bildiren polise dava', 'Haberde hata var, dedi bakan.'],
  },
}
