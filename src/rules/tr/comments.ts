import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 Yorum`, `Yorumlar (3)`, `Henüz yorum yapılmamış` */
  count: {
    lines: ['{n} (yorum|yorumlar|yanıt|cevap)'],
    proof: {
      removes: ['12 Yorum'],
      keeps: ['12 yorumcu istifa etti', 'Yorumlar ikiye bölündü', 'Henüz yorum yapmak için erken, dedi bakan.'],
    },
  },
  /** `E-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir` */
  form: {
    lines: ['[gerekli|zorunlu] alanlar (\\*|*) ile işaretlenmişlerdir'],
    proof: {
      removes: ['Gerekli alanlar * ile isaretlenmislerdir'],
      keeps: [
        'Küfür ve hakaret davasında karar çıktı.',
        'Suç teşkil eden içerikler nedeniyle 12 kullanıcı gözaltına alındı.',
        'Küfür, hakaret ve tehdit içeren mesajlar gönderdi.',
        'E-posta hesabınız çalınırsa bankayı arayın, diyor polis.',
        'Suç teşkil edecek, kaba bir söz söylenmedi.',
      ],
    },
  },
} satisfies ProvenFamily
