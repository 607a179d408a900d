import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'agency-feed': {
    removes: [
      'Anadolu Ajansı ve DHA tarafından geçilen tüm haberler, sitemiz editörlerinin hiçbir müdahalesi olmadan ajans kanallarından geldiği şekliyle yayınlanmaktadır.',
      'Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi (HAS) üzerinden abonelere sunulan haberler, özetlenerek yayımlanmaktadır.',
    ],
    keeps: ['Ajans tarafından geçilen haber doğru çıkmadı.', 'Seçim, dış güçlerin müdahalesi olmadan yapıldı.'],
  },
  'appeared-first': {
    removes: [
      'Eski Köprü yazısı ilk önce Vadi Haber üzerinde ortaya çıktı.',
      "Bu yazı ilk olarak Vadi Haber'de yayımlandı.",
    ],
    keeps: [
      'Kalıntı ilk önce nehir üzerinde göründü',
      'Olay haberi ilk olarak bir sitede yayınlandı.',
      'Bu yazı ilk kez okundu',
    ],
  },
}
