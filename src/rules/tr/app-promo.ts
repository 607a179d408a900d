import type { Family } from '../rule.js'

/** What asks the reader to load an app. */
export const appPromo = {
  /** `Uygulamamızı indirin`, `Uygulamada Aç`, `App Store'dan indirin` */
  download: {
    lines: [
      '[ücretsiz|mobil|haber] (uygulamamızı|uygulamayı|mobil uygulamayı|mobil uygulamamızı|haber uygulamamızı) [ücretsiz|hemen|şimdi] (indir|indirin|indirmek için tıklayın|indirmek için tıklayınız|yükle|yükleyin|keşfedin|telefonunuza indirin)',
      '{words} uygulamasını [ücretsiz|hemen|şimdi] (indir|indirin|indirmek için tıklayın|indirmek için tıklayınız|yükleyin)',
      '(uygulamada aç|uygulamayı aç|uygulamada oku|uygulamaya git|uygulamayı indir|mobil uygulamamız|mobil uygulamalar|uygulamalarımız)',
      "(app store|google play|appgallery|huawei appgallery)['dan|'den|'da|'de|'tan|'ten|'ye|'yi|'dan ücretsiz|'den ücretsiz|dan|den] (indir|indirin|edinin|alın)",
      '{title} uygulamamızı (indirin|indirmek için tıklayın|indirebilirsiniz)',
    ],
  },
} satisfies Family
