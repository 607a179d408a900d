import type { Family } from '../rule.js'

/** What a paper says of itself. */
export const correctionNote = {
  /** `Bu yazıda yer alan görüşler yazarına aittir` */
  opinion: {
    lines: [
      '[not: |uyarı: ](bu|yazıda|makalede|haberde|köşe) {matter} (görüşler|fikirler|ifadeler|düşünceler|yazılar|yazıların|görüş|sorumluluk|yazılarda) [{matter}] (yazara aittir|yazarına aittir|yazarlarına aittir|yazarın kendisine aittir|yazarlara aittir|sahiplerine aittir|sahibine aittir|kişilere aittir|yansıtmaz|yansıtmayabilir|bağlamaz|yansıtmamaktadır|bağlayıcı değildir)',
      '(yazarların|köşe yazarlarının|yazarlarımızın) (görüşleri|yazıları|ifadeleri) {matter} (aittir|yansıtmaz|yansıtmayabilir|bağlamaz)',
      '[yasal uyarı: |uyarı: ]burada yer alan yatırım bilgi[,] {matter}',
      '[yasal uyarı: |uyarı: ](yatırım tavsiyesi değildir|bu yazı yatırım tavsiyesi değildir|burada yer alan bilgiler yatırım tavsiyesi {title}|yatırım tavsiyesi içermez)[. {matter}]',
      '(bu|söz konusu) (haber|içerik|metin|yazı|çeviri|makale) [tamamen|kısmen] (yapay zeka|yapay zekâ|chatgpt|makine çevirisi) [desteğiyle|desteği ile|ile|tarafından|kullanılarak|yardımıyla] (hazırlanmıştır|oluşturulmuştur|çevrilmiştir|üretilmiştir|yazılmıştır|hazırlandı|çevrildi)',
      '(köşe yazılarındaki|yazılardaki|makalelerdeki|bu yazıdaki|bu makaledeki) {matter} (yazara|yazarlarına|yazarına|yazarlara) (aittir|ait olup{matter})',
    ],
    place: 'tail',
  },
  /** `Hata bildir`, `Haberde hata mı var?` */
  report: {
    lines: [
      '[haber|haberde|yazım] (hata|hatası|hatayı|yanlışlık) (bildir|bildirin|rapor et|bildirimi|bildirmek için tıklayın)',
      '(haberde|bu haberde|yazıda|bu içerikte) (hata|yanlış|yanlışlık) (mı var|var mı|mı gördünüz|mi var|olduğunu mu düşünüyorsunuz)[? {title}|?]',
      '(sorun bildir|haberi şikayet et|içeriği şikayet et|uygunsuz içerik bildir)',
    ],
    place: 'tail',
  },
} satisfies Family
