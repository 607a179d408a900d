import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Støtt uavhengig journalistikk`, `Hjelp oss med en gave` */
  plea: {
    lines: [
      'støtt [(vår|den)] [(uavhengig|uavhengige|fri|frie|lokal|lokale|kritisk)] (journalistikk|journalistikken)[ {words}]',
      'hjelp oss med (en gave|et bidrag|din gave|ditt bidrag|din støtte)[ {words}]',
      'støtt {publication} med (en gave|et bidrag|din gave)',
    ],
    proof: {
      removes: ['Støtt uavhengig journalistikk', 'Hjelp oss med en gave', 'Støtt havn24 med en gave'],
      keeps: ['Støtt streiken, ber fagforeningen', 'Hjelp oss, ropte barna'],
    },
  },
  /** A plea for money: `Støtt arbeidet vårt med en gave` */
  give: {
    lines: [
      'støtt (arbeidet vårt|vårt arbeid|journalistikken vår|vår journalistikk)[ med (en|et|ditt) (gave|bidrag|donasjon)]',
    ],
    place: 'edges',
    proof: { removes: ['Støtt arbeidet vårt med en gave'], keeps: ['Støtt arbeidet vårt, ba presten.'] },
  },
} satisfies ProvenFamily
