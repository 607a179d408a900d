import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  source: {
    removes: ['Kaynak, Getty Images', 'Fotoğraf kaynağı: Reuters'],
    keeps: ["Kaynak, Reuters'e konuştu.", 'Kaynak sularında arıtma'],
  },
  label: {
    removes: ['(Temsili fotoğraf)', 'Fotoğraf altı yazısı', 'Haberin Videosu', 'Görsel yapay zeka ile oluşturulmuştur'],
    keeps: ['Temsili seçim yapıldı', 'Arşiv yandı', 'Bu görsel köprüde asıldı.'],
  },
}
