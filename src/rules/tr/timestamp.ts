import type { Family } from '../rule.js'

const LABEL =
  '(giriş tarihi|giriş|yayınlanma tarihi|yayımlanma tarihi|yayınlanma|yayımlanma|yayınlandı|yayımlandı|yayın tarihi|oluşturulma tarihi|oluşturulma|oluşturma|eklenme tarihi|eklenme|eklendi|haber tarihi|haberin tarihi|kayıt tarihi|tarih|son güncelleme tarihi|son güncelleme|son güncellenme|son güncellenme tarihi|güncelleme tarihi|güncellenme tarihi|güncellenme|güncelleme|güncellendi|düzenleme|ilk yayın)'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Giriş Tarihi: 12.03.2024 12:05`, `Son Güncelleme: 12.03.2024 - 12:05` */
  labelled: {
    lines: [
      `${LABEL}[ ][:|-|\\|][ ]{date}`,
      '{stamp}[ ][/|\\||-|–|,|•|·][ ](son güncelleme|güncelleme|güncellendi|güncellenme)[ tarihi][ ][:|-][ ]{date}',
      '{n} (saniye|dakika|saat|gün|hafta|ay|yıl|dk|sa) önce [güncellendi|yayınlandı|eklendi|paylaşıldı]',
    ],
    place: 'edges',
  },
  /** The label alone, its date elsewhere: `Son Güncelleme:` */
  label: {
    lines: [`${LABEL}`],
    place: 'run',
  },
  /** `2 dk okuma süresi`, `Okuma Süresi: 3 dk`, `Bu haber 120 kez okundu` */
  'reading-time': {
    lines: [
      '[ortalama|tahmini] (okuma|okunma|tahmini okuma|dinleme) süresi[:| :] {n} (dk|dk.|dakika|dakikada okunabilir|dakikadan az|sn|saniye)',
      '{n} (dk|dk.|dakika|dakikalık|dakikada) (okuma|okuma süresi|okunma süresi|okunur|okuyabilirsiniz|okunabilir|okuma süresi|dinleme)',
      '(bu haber|bu yazı|bu içerik|haber) [toplam] {n} (kez|kere|defa) (okundu|görüntülendi|okunmuştur|izlendi|okunmuş|görüntülenmiştir)',
      '(okunma|okunma sayısı|görüntülenme|görüntüleme|hit|okuyan)[ ]: {n}',
      '{n} (okunma|görüntülenme|görüntüleme|görüntülenme sayısı)',
    ],
  },
} satisfies Family
