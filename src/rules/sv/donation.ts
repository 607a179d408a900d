import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Stöd vår journalistik`, `Swisha ett bidrag` */
  appeal: {
    lines: [
      '(stöd|stötta|hjälp|bidra till) [oss|gärna] (vår|oberoende|oss|den fria|fri|lokal|vårt) [oberoende|fria] (journalistik|journalistiken|arbete|granskning|tidning)[{matter}]',
      '(swisha|swish) (ett bidrag|en gåva|valfritt belopp|till {words}|en slant|en peng|{n} {words})[ {matter}]',
      '(ge|skänk) [oss] (ett bidrag|en gåva|valfritt belopp|en slant)[ (via|med|genom|på) {words}|till (oss|vår|vårt){matter}]',
      '[vill du ](stötta|stödja) (oss|vår journalistik|vårt arbete)[?] (swisha|bli|ge){matter}',
      '(stötta|stöd) (oss|{publication}) (via|med|på|genom) (swish|patreon|ett bidrag|en gåva|en prenumeration)[{matter}]',
      '(bli|stötta oss|stöd oss) (månadsgivare|stödprenumerant|medlem|idag|via swish|på patreon|med swish)[{matter}]',
    ],
    place: 'edges',
  },
} satisfies Family
