import type { ProvenFamily } from '../rule.js'

/** How to report a slip. */
export const correctionNote = {
  /** `Bir hata mı gördünüz? Bize bildirin` */
  'found-slip': {
    lines: [
      '[haberde|bu haberde] (bir hata mı|bir yanlış mı|hata mı) (gördünüz|buldunuz|fark ettiniz|var)? (bize bildirin|bildirin|bize yazın|hata bildir)',
    ],
    proof: {
      removes: ['Bir hata mı gördünüz? Bize bildirin'],
      keeps: ['Bir hata mı gördünüz?', 'Bir hata mı var? Bilen yok.'],
    },
  },
  /** Where readers report mistakes: `Hata bildir` */
  report: {
    lines: ['hata (bildir|bildirin)'],
    place: 'edges',
    proof: { removes: ['Hata bildir'], keeps: ['Hata bildirimi gecikti.'] },
  },
  /** Whose views they are: `Yazıdaki görüşler yazara aittir.` */
  opinion: {
    lines: [
      '(yazıdaki|makaledeki|bu yazıdaki|yazılardaki|yazıda yer alan|köşe yazılarındaki) (görüşler|fikirler|ifadeler) ' +
        '(yazara|yazarına|yazarın|tamamen|{words}) (aittir|yansıtmaz|görüşüdür|bağlar)[ {words}]',
      '(yazıdaki|makaledeki|yazılardaki) (görüşler|fikirler) yazar[ın]a aittir',
      'bu (haber|yazı|içerik|makale) (bir yıldan|{n} yıldan|bir aydan) (eski|daha eski)',
      '(haber|haberimiz|içerik) güncelleniyor',
      '(ayrıntılar|detaylar|gelişmeler) (geliyor|gelecek|az sonra|birazdan)',
    ],
    place: 'tail',
    proof: {
      removes: ['Yazıdaki görüşler yazara aittir.', 'Bu haber bir yıldan eski.', 'Haber güncelleniyor.'],
      keeps: ['Yazıdaki görüşler tartışma yarattı.'],
    },
  },
} satisfies ProvenFamily
