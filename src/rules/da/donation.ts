import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Støt vores journalistik`, `Støt os med MobilePay` */
  appeal: {
    lines: [
      '(støt|hjælp|bidrag til) [os|gerne] (vores|uafhængig|os|den frie|fri|lokal) [uafhængige|frie] (journalistik|journalistikken|arbejde|avis|med mobilepay|via mobilepay)[{matter}]',
      '(støt os|bliv) (medlem|støttemedlem|i dag|på mobilepay|fast støtte|via mobilepay|her)[{matter}]',
      'mobilepay [til ][:]{n}[ {n}][ {words}]',
      '[vil du ]støtte (os|vores journalistik|vores arbejde)[?] (mobilepay|bliv|giv){matter}',
    ],
    place: 'edges',
  },
} satisfies Family
