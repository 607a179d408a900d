import type { ProvenFamily } from '../rule.js'

/** Who ran a story first. */
export const syndication = {
  /** `AA, DHA ve ANKA tarafından geçilen haberler, editörlerin müdahalesi olmadan yayınlanmaktadır` */
  'agency-feed': {
    lines: [
      '{matter} (tarafından geçilen|tarafından servis edilen|tarafından yayınlanan|tarafından yayına sunulan) ' +
        '{matter} (müdahalesi olmadan|müdahale olmadan|ajans kanallarından|otomatik olarak|haberi geçen ajanslardır|' +
        'geçen ajanslardır) {matter}',
      'bu (haber|içerik) (ajans tarafından|ajanslar tarafından|ajans kanallarından|{title} tarafından) {matter} ' +
        '(müdahalesi olmadan|müdahale edilmeden|müdahalesi bulunmamaktadır|otomatik olarak){matter}',
      'anadolu ajansı web sitesinde, aa haber akış sistemi {matter}',
      '{matter} aa haber akış sistemi {matter}',
    ],
    proof: {
      removes: [
        'Anadolu Ajansı ve DHA tarafından geçilen tüm haberler, sitemiz editörlerinin hiçbir müdahalesi olmadan ajans ' +
          'kanallarından geldiği şekliyle yayınlanmaktadır.',
        'Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi (HAS) üzerinden abonelere sunulan haberler, özetlenerek yayımlanmaktadır.',
      ],
      keeps: ['Ajans tarafından geçilen haber doğru çıkmadı.', 'Seçim, dış güçlerin müdahalesi olmadan yapıldı.'],
    },
  },
  /** The footer of WordPress: `Eski Köprü yazısı ilk önce Vadi Haber üzerinde ortaya çıktı.` */
  'appeared-first': {
    lines: [
      '{work} (yazısı|haberi|makalesi|gönderisi) ilk (önce|olarak) {site} üzerinde (ortaya çıktı|göründü)',
      '(bu yazı|bu makale|yazının tamamı) ilk (önce|olarak|kez) {site} (yayımlandı|yayınlandı|yayımlanmıştır|yayınlanmıştır)',
    ],
    endings: ['{work} (yazısı|haberi) ilk (önce|olarak) {site} üzerinde (ortaya çıktı|göründü)'],
    proof: {
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
  },
  /** What a machine read or translated: `Bu metin yapay zeka tarafından seslendirilmiştir` */
  machine: {
    lines: [
      'bu (metin|haber|yazı|makale|içerik) (yapay zeka|yapay zekâ|otomatik) ' +
        '[tarafından|ile|olarak|yardımıyla|aracılığıyla|desteğiyle] ' +
        '(seslendirilmiştir|çevrilmiştir|hazırlanmıştır|oluşturulmuştur|üretilmiştir|özetlenmiştir)',
      'bu haber otomatik olarak çevrilmiştir',
    ],
    place: 'edges',
    proof: {
      removes: ['Bu metin yapay zeka tarafından seslendirilmiştir', 'Bu haber otomatik olarak çevrilmiştir'],
      keeps: ['Bu metin üç dile çevrilmiştir', 'Bu haber yapay zekadan söz ediyor.'],
    },
  },
} satisfies ProvenFamily
