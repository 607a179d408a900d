import type { Family } from '../rule.js'

/** Who ran a story first. */
export const syndication = {
  /** `AA, DHA ve ANKA tarafından geçilen haberler, editörlerin müdahalesi olmadan yayınlanmaktadır` */
  'agency-feed': {
    lines: [
      '{matter} (tarafından geçilen|tarafından servis edilen|tarafından yayınlanan|tarafından yayına sunulan) {matter} (müdahalesi olmadan|müdahale olmadan|ajans kanallarından|otomatik olarak|haberi geçen ajanslardır|geçen ajanslardır) {matter}',
      'bu (haber|içerik) (ajans tarafından|ajanslar tarafından|ajans kanallarından|{title} tarafından) {matter} (müdahalesi olmadan|müdahale edilmeden|müdahalesi bulunmamaktadır|otomatik olarak){matter}',
      'anadolu ajansı web sitesinde, aa haber akış sistemi {matter}',
      '{matter} aa haber akış sistemi {matter}',
    ],
  },
  /** The footer of WordPress: `Eski Köprü yazısı ilk önce Vadi Haber üzerinde ortaya çıktı.` */
  'appeared-first': {
    lines: [
      '{work} (yazısı|haberi|makalesi|gönderisi) ilk (önce|olarak) {site} üzerinde (ortaya çıktı|göründü)',
      '(bu yazı|bu makale|yazının tamamı) ilk (önce|olarak|kez) {site} (yayımlandı|yayınlandı|yayımlanmıştır|yayınlanmıştır)',
    ],
    endings: ['{work} (yazısı|haberi) ilk (önce|olarak) {site} üzerinde (ortaya çıktı|göründü)'],
  },
} satisfies Family
