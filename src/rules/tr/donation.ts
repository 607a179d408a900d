import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Bağımsız gazeteciliğe destek olun`, `Patreon'dan destek olun` */
  appeal: {
    lines: [
      '(bağımsız gazeteciliğe|gazeteciliğe|bağımsız habere|bağımsız medyaya|bize|gazeteciliğimize|haberciliğe|bağımsız haberciliğe|habere|sitemize|doğru habere) (destek ol|destek olun|destek verin|destek ver|destek olmak için tıklayın|destek olmak için (tıklayın|buraya tıklayın|abone olun|bağış yapın|katıl butonu{rest}|patreon{rest}|youtube{rest})|sahip çık|sahip çıkın|katkı sunun)',
      "(patreon|youtube katıl|youtube'dan katıl|katıl butonu)['dan|'da|dan|ndan] {words} (destek olun|destek olabilirsiniz|destek ol|destek verin)",
      '{title} (bağımsız gazeteciliğe|gazeteciliğimize) destek (olun|verin|olabilirsiniz)',
      '(destek ol|bağış yap|bağış yapın|bizi destekle|bizi destekleyin|destekçi ol|destekçimiz olun)',
    ],
  },
} satisfies Family
