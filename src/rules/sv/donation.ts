import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Stöd oberoende journalistik`, `Hjälp oss med en gåva` */
  plea: {
    lines: [
      '(stöd|stötta) [(vår|den)] [(oberoende|fria|fri|lokal|lokala|granskande|vår oberoende)] (journalistik|journalistiken)[ {words}]',
      'hjälp oss med (en gåva|ett bidrag|din gåva|ditt bidrag)[ {words}]',
      '(stöd|stötta) {publication} med (en gåva|ett bidrag|din gåva)',
    ],
    proof: {
      removes: ['Stöd oberoende journalistik', 'Hjälp oss med en gåva', 'Stöd hamn24 med en gåva'],
      keeps: ['Stöd strejken, ber facket', 'Hjälp oss, ropade barnen'],
    },
  },
  /** A plea for money: `Stöd vårt arbete med en gåva` */
  give: {
    lines: ['(stöd|stötta) (vårt|vår) (arbete|journalistik|verksamhet)[ med (en|ett|din) (gåva|donation|bidrag)]'],
    place: 'edges',
    proof: { removes: ['Stöd vårt arbete med en gåva'], keeps: ['Stöd vårt arbete, bad prästen.'] },
  },
} satisfies ProvenFamily
