import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  by: {
    removes: ['Haber: Ayşe Yılmaz', 'Muhabir: Can Demir', 'Can DEMİR/ANKARA, (DHA)', 'Yazan: Elif Kaya'],
    keeps: [
      'Haber: liman kapandı.',
      'Haber doğru çıkmadı',
      'Analiz: Seçim neyi değiştirdi?',
      'Muhabir Can Demir vuruldu.',
    ],
  },
  desk: {
    removes: ['Haber Merkezi', 'Spor Servisi'],
    keeps: ['Haber merkezi taşındı', 'Spor servisi için yeni otobüs'],
  },
  label: { removes: ['Muhabir:', 'Editör'], keeps: ['Haber değeri', 'Yazar kim?'] },
}
