import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Støtt vår journalistikk`, `Vipps et bidrag` */
  appeal: {
    lines: [
      '(støtt|hjelp|bidra til) [oss|gjerne] (vår|uavhengig|oss|den frie|fri|lokal|vårt) [uavhengige|frie] (journalistikk|journalistikken|arbeid|avis)[{matter}]',
      '(vipps|gi) (et bidrag|en gave|valgfritt beløp|oss {words}|til {words}|en slant)[ {matter}]',
      '(bli|støtt oss) (støttemedlem|støtteabonnent|månedsgiver|på vipps|med vipps|i dag)[{matter}]',
    ],
    place: 'edges',
  },
} satisfies Family
