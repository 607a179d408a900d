import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  reserved: {
    removes: ['Tüm hakları saklıdır.', 'Tüm hakları saklıdır © 2024 Vadi Haber', 'Vadi Haber Her Hakkı Saklıdır'],
    keeps: [
      'Tüm hakları elinden alındı, dedi avukat.',
      'Telif hakları yasası mecliste',
      'Hakları saklı kalmak kaydıyla serbest bırakıldı.',
      'Kanuna göre sanatçının tüm hakları saklıdır.',
      'Tüm hakları saklıdır. Bu cümle kitabın kapağında yazıyordu.',
    ],
  },
  'may-not': {
    removes: [
      'Sitedeki yazılar kaynak gösterilmeden yayınlanamaz.',
      'Yasal uyarı: Bu içerik izin alınmadan kopyalanamaz.',
    ],
    keeps: [
      'Köprüde izinsiz gösteri yapılamaz.',
      'Köprü izinsiz geçişe kapalı',
      'Bu haberin ardından borsa düştü.',
      'Bu yazının bulunduğu taş müzeye aittir.',
      'Uyarı: bu köprü yayalar tarafından kullanılamaz.',
      'Bu haberin yazarı gazeteye aittir iddiası yalanlandı.',
      'Bu sitede oturan aileler izinsiz çıkamaz.',
    ],
  },
}
