import type { ProvenFamily } from '../rule.js'

/** Cookies, and what a browser must do. */
export const consent = {
  /** `Bu site çerez kullanmaktadır`, `Tarayıcınız video oynatmayı desteklemiyor` */
  browser: {
    lines: [
      '(sitemizde|bu sitede|web sitemizde|internet sitemizde) [{words}] (çerezler|çerez|cookie) (kullanılmaktadır|kullanıyoruz|kullanılır)[. {matter}]',
      '(bu site|sitemiz|web sitemiz) [{words}] (çerez|çerezler|cookie) (kullanmaktadır|kullanır|kullanıyor)[. {matter}]',
      "[lütfen] [tarayıcınızda] javascript'i (etkinleştirin|açın|aktif edin)",
      'tarayıcınız (video oynatmayı|bu videoyu|html5 videoyu|javascript|bu özelliği|ses oynatmayı) desteklemiyor',
      'bu (içeriği|videoyu|paylaşımı) (görüntülemek|görmek|izlemek) için (çerezleri|tüm çerezleri) {matter}',
      'bu (e-posta|eposta|e-mail|mail) adresi (istenmeyen posta engelleyicileri|spambotlar|spam robotları)' +
        '[ tarafından| tarafından karşı| karşı] (korunuyor|korumalıdır|korunmaktadır)[. {matter}]',
    ],
    proof: {
      removes: [
        'Bu site çerez kullanmaktadır',
        'Sitemizde çerezler kullanılmaktadır',
        "Lütfen JavaScript'i etkinleştirin",
        'Tarayıcınız video oynatmayı desteklemiyor',
        'Bu içeriği görüntülemek için çerezleri kabul edin.',
        'Bu e-Posta adresi istenmeyen posta engelleyicileri tarafından korunuyor. Görüntülemek için JavaScript etkinleştirilmelidir.',
      ],
      keeps: ['Tarayıcınız her şeyi bilir', 'Bu site tarih kokuyor'],
    },
  },
  /** Buttons of cookie banners: `Tüm çerezleri kabul et` */
  accept: {
    lines: ['tüm çerezleri (kabul et|reddet|kabul ediyorum)'],
    place: 'edges',
    proof: { removes: ['Tüm çerezleri kabul et'], keeps: ['Tüm şartları kabul etti'] },
  },
} satisfies ProvenFamily
