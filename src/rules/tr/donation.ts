import type { ProvenFamily } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `Bağımsız gazeteciliği destekleyin`, `Bağış yaparak bizi destekleyin` */
  ask: {
    lines: [
      '[bağış yaparak|abone olarak] (bizi|bağımsız gazeteciliği|bağımsız medyayı|gazeteciliğimizi|yayınımızı) (destekleyin|destekle)[ {words}]',
      'bize destek (olmak ister misiniz?|olun|verin)',
    ],
    place: 'tail',
    proof: {
      removes: ['Bağımsız gazeteciliği destekleyin', 'Bağış yaparak bizi destekleyin'],
      keeps: [
        "Gazze'ye destek olun",
        'Destek olun, diye bağırdı kalabalık.',
        'Bağış yaparak okul açtı',
        'Bizi destekleyin, dedi başkan.',
      ],
    },
  },
  /** A plea for money: `Bağış yaparak çalışmamıza destek olun` */
  give: {
    lines: [
      '(bağış yaparak|bağışla|bağışlarınızla) [bize|çalışmalarımıza|çalışmamıza|bağımsız gazeteciliğe] (destek olun|destekleyin|katkıda bulunun)',
      '(çalışmamıza|çalışmalarımıza|bağımsız gazeteciliğe|bize) destek (olun|ol|verin)',
    ],
    place: 'edges',
    proof: { removes: ['Bağış yaparak çalışmamıza destek olun'], keeps: ['Bağış yaparak ün kazandı.'] },
  },
} satisfies ProvenFamily
