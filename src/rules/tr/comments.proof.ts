import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['12 Yorum', 'Yorumlar (3)', 'Henüz yorum yapılmamış', 'Tüm yorumları gör'],
    keeps: ['12 yorumcu istifa etti', 'Yorumlar ikiye bölündü', 'Henüz yorum yapmak için erken, dedi bakan.'],
  },
  heading: { removes: ['Yorumlar', 'Adınız *'], keeps: ['Yorumlar sert', 'Cevap gecikmedi'] },
  invitation: {
    removes: [
      'Yorum Yap',
      'Bir cevap yazın',
      'Bir yanıt yazın Yanıtı iptal et',
      'Yorum yapabilmek için giriş yapmalısınız',
      'İlk yorumu siz yapın',
      'Görüşlerinizi yorumlarda paylaşın',
      'Peki siz ne düşünüyorsunuz?',
    ],
    keeps: [
      'Yorum yapmaktan kaçındı',
      'Yorum yazın, dedi hakim.',
      'Bir cevap yazıldı mı?',
      'Sizin yorumunuz ne olursa olsun karar belli',
      'Siz ne dersiniz bilmem, köprü yıkıldı.',
    ],
  },
  form: {
    removes: [
      'E-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir',
      'Bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı, e-posta adresimi ve web site adresimi bu tarayıcıya kaydet.',
      'UYARI: Küfür, hakaret, rencide edici cümleler veya imalar içeren yorumlar onaylanmamaktadır.',
      'Yapılan yorumlardan sitemiz sorumlu tutulamaz.',
      'Uyarı: Küfür, hakaret içeren yorumlar onaylanmaz.',
      'Yorumlar editör onayından sonra yayınlanır',
    ],
    keeps: [
      'Küfür ve hakaret davasında karar çıktı.',
      'Suç teşkil eden içerikler nedeniyle 12 kullanıcı gözaltına alındı.',
      'Küfür, hakaret ve tehdit içeren mesajlar gönderdi.',
      'E-posta hesabınız çalınırsa bankayı arayın, diyor polis.',
      'Suç teşkil edecek, kaba bir söz söylenmedi.',
    ],
  },
}
