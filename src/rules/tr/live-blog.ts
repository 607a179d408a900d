import type { Family } from '../rule.js'

/** Labels of running coverage. */
export const liveBlog = {
  /** `Ayrıntılar birazdan`, `Haber güncelleniyor` */
  developing: {
    lines: [
      '(ayrıntılar|detaylar|ayrıntı|ayrıntıları|haberin ayrıntıları|haberin detayları|gelişmeler) (birazdan|az sonra|geliyor|geliyor...|gelecek|eklenecek|az sonra...|bekleniyor|aktarılacak|yolda|ve daha fazlası birazdan)',
      '[haber|bu haber|haberimiz|içerik] (güncelleniyor|güncellenecek|güncellenmektedir|güncellenecektir|güncellemeye devam edilecek)',
      '(gelişmeler aktarılıyor|gelişmeler aktarılmaya devam edecek|ayrıntılar geliyor|devamı gelecek|son dakika gelişmesi|son dakika haberi|canlı anlatım|canlı yayın|canlı blog|canlı)',
    ],
    endings: ['(ayrıntılar|detaylar) (birazdan|az sonra|geliyor)'],
    place: 'tail',
  },
} satisfies Family
