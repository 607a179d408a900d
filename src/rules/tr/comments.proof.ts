import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['12 Yorum'],
    keeps: ['12 yorumcu istifa etti', 'Yorumlar ikiye bölündü', 'Henüz yorum yapmak için erken, dedi bakan.'],
  },
  form: {
    removes: ['Gerekli alanlar * ile isaretlenmislerdir'],
    keeps: [
      'Küfür ve hakaret davasında karar çıktı.',
      'Suç teşkil eden içerikler nedeniyle 12 kullanıcı gözaltına alındı.',
      'Küfür, hakaret ve tehdit içeren mesajlar gönderdi.',
      'E-posta hesabınız çalınırsa bankayı arayın, diyor polis.',
      'Suç teşkil edecek, kaba bir söz söylenmedi.',
    ],
  },
}
