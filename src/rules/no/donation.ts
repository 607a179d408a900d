import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Støtt vår journalistikk`, `Vipps et bidrag` */
  appeal: {
    lines: [
      '(støtt|hjelp|bidra til) [oss|gjerne] (vår|uavhengig|oss|den frie|fri|lokal|vårt) [uavhengige|frie] (journalistikk|journalistikken|arbeid|avis)[{matter}]',
      'vipps (et bidrag|en gave|valgfritt beløp|oss|til {words}|en slant|{n} {words})[ {matter}]',
      'gi [oss] (et bidrag|en gave|valgfritt beløp|en slant)[ (via|med|på) {words}]',
      '[vil du ]støtte (oss|vår journalistikk|arbeidet vårt|{publication})[?] (vipps|bli|gi){matter}',
      '(bli|støtt oss) (støttemedlem|støtteabonnent|månedsgiver|på vipps|med vipps|i dag)[{matter}]',
    ],
    place: 'edges',
  },
} satisfies Family
