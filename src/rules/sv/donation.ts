import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Stöd vår journalistik`, `Swisha ett bidrag` */
  appeal: {
    lines: [
      '(stöd|stötta|hjälp|bidra till) [oss|gärna] (vår|oberoende|oss|den fria|fri|lokal|vårt) [oberoende|fria] (journalistik|journalistiken|arbete|granskning|tidning)[{matter}]',
      '(swisha|swish|ge|skänk) (ett bidrag|en gåva|valfritt belopp|till {words}|en slant)[ {matter}]',
      '(bli|stötta oss|stöd oss) (månadsgivare|stödprenumerant|medlem|idag|via swish|på patreon|med swish)[{matter}]',
    ],
    place: 'edges',
  },
} satisfies Family
