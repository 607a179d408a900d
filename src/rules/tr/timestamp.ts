import type { ProvenFamily } from '../rule.js'

const LABEL =
  '(giriş tarihi|giriş|yayınlanma tarihi|yayımlanma tarihi|yayınlanma|yayımlanma|yayınlandı|yayımlandı|' +
  'yayın tarihi|oluşturulma tarihi|oluşturulma|oluşturma|eklenme tarihi|eklenme|eklendi|haber tarihi|' +
  'haberin tarihi|kayıt tarihi|tarih|son güncelleme tarihi|son güncelleme|son güncellenme|son güncellenme tarihi|' +
  'güncelleme tarihi|güncellenme tarihi|güncellenme|güncelleme|güncellendi|düzenleme|ilk yayın)'

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
    proof: {
      removes: [
        'Yayınlanma: 12 Mart 2024 Salı 14:05',
        'Son Güncelleme: 12 Mart 2024, 14:05',
        'Giriş Tarihi: 12.03.2024 12:05',
        'Son Güncelleme: 12.03.2024 - 12:05',
        '12.03.2024 12:05 | Son Güncelleme: 12.03.2024 14:10',
        '3 saat önce',
      ],
      keeps: ['Güncelleme: sistem çöktü', '3 saat önce çıktılar', "Tarih 1071'i yazdı"],
    },
  },
  /** The label alone, its date elsewhere: `Son Güncelleme:` */
  label: {
    lines: [`${LABEL}`],
    place: 'run',
    proof: { removes: ['Son Güncelleme:', 'Yayınlanma tarihi'], keeps: ['Güncelleme geldi', 'Tarih affetmez'] },
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
    proof: {
      removes: ['2 dk okuma süresi', 'Okuma Süresi: 3 dk', 'Bu haber 120 kez okundu'],
      keeps: ['Kitap 120 kez okundu, 12 dile çevrildi.', '2 dakikalık saygı duruşu', 'Okuma süresi kısaldı'],
    },
  },
  /** That it is old: `Arşiv haberi`, `Bu haber 1 yıldan eski` */
  archive: {
    lines: ['(arşiv haberi|arşivden)', 'bu haber {n} yıldan (eski|eskidir|daha eski)'],
    place: 'edges',
    proof: { removes: ['Arşiv haberi', 'Bu haber 1 yıldan eski'], keeps: ['Arşiv haberleri yandı', 'Bu haber eski.'] },
  },
} satisfies ProvenFamily
