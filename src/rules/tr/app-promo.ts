import type { ProvenFamily } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `liman24 uygulamasını indirin`, `Mobil uygulamamızı App Store ve Google Play'den indirin` */
  download: {
    lines: [
      '{publication} [mobil] uygulamasını [ücretsiz|hemen|şimdi] (indirin|indir|yükleyin)[ {words}]',
      '[ücretsiz] [mobil] uygulamamızı [ücretsiz|hemen|şimdi|{words}] (indirin|indir|yükleyin)[, {matter}]',
    ],
    proof: {
      removes: [
        'liman24 uygulamasını indirin',
        "📱 Mobil uygulamamızı App Store ve Google Play'den indirin",
        'Uygulamamızı indirin, haberlerden anında haberdar olun',
      ],
      keeps: ['Uygulamayı indirenlerin sayısı arttı', 'Bankanın uygulamasını indirin, dedi dolandırıcı.'],
    },
  },
} satisfies ProvenFamily
