import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 Yorum`, `Yorumlar (3)`, `Henüz yorum yapılmamış` */
  count: {
    lines: ['{n} (yorum|yorumlar|yanıt|cevap)'],
  },
  /** `E-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir` */
  form: {
    lines: ['[gerekli|zorunlu] alanlar (\\*|*) ile işaretlenmişlerdir'],
  },
} satisfies Family
