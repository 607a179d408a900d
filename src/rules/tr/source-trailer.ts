import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Kaynak: Vadi Gazetesi`, `Kaynak: example.org`, `Haberin kaynağı: DHA` */
  source: {
    lines: [
      '(kaynak|kaynaklar|haber kaynağı|haberin kaynağı|kaynağı|bilgi kaynağı|alıntı|kaynak site|via)[ ](:|-|–|\\||/) ({url}|{publication})',
      '(haberin linki|haber linki|kaynak linki|link|haberin orijinali|haberin aslı)[ ]: {url}',
    ],
    words: ['kaynak', 'kaynakça', 'haber kaynağı', 'haberin kaynağı', 'kaynaklar'],
    endings: ['(kaynak|haber kaynağı|kaynaklar)[ ](:|-|–) ({url}|{publication})'],
    place: 'tail',
    proof: {
      removes: [
        'Kaynak: Vadi Gazetesi',
        'Kaynak: example.org',
        'Haberin kaynağı: Vadi Postası',
        'Kaynak: https://example.com/haber',
      ],
      keeps: ['Kaynak: adını vermek istemeyen bir memur.', 'Kaynaklar tükeniyor', 'Kaynak suyu kirlendi'],
    },
  },
  /** The same with an agency, wherever it stands: `KAYNAK: AA`, `(Kaynak: İHA)` */
  agency: {
    lines: [
      '(kaynak|haber kaynağı)[ ](:|-|–) (aa|dha|iha|anka|anadolu ajansı|demirören haber ajansı|ihlas haber ajansı|' +
        'reuters|afp|ap|ajanslar|haber merkezi|bbc türkçe|dw türkçe|sputnik|euronews)',
      "(reuters|afp|ap|aa|bbc|cnn|dha|iha)['|’](ın|in|un|ün|nin|nın|dan|den|tan|ten) haberine göre derlenmiştir",
      '(kaynak|kaynaklar): (reuters|afp|ap|aa|dha|iha|bbc)(, | ve |/)(reuters|afp|ap|aa|dha|iha|bbc|{publication})',
      '(qha|i̇lkha|ilkha|bha|ntv|cumhuriyet|hürriyet|milliyet|sözcü|sabah|birgün|evrensel|t24|bianet|habertürk|' +
        'cnn türk|trt haber|dha|aa|anka|ihlas haber ajansı|beyaz haber ajansı)[ \\((bha|iha|aa|dha)\\)]',
      '{url} \\| {words}',
    ],
    proof: {
      removes: [
        'Kaynak: DHA',
        'KAYNAK : Anadolu Ajansı',
        'Kaynak: İHA',
        "Reuters'ın haberine göre derlenmiştir.",
        'QHA',
        'BEYAZ HABER AJANSI (BHA)',
      ],
      keeps: ['Kaynak: polis', "Kaynak Reuters'e konuştu"],
    },
  },
} satisfies ProvenFamily
