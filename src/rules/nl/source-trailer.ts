import type { Family } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Bron: ANP`, `Bronnen: ANP, Belga`, `Bron: example.org/4` */
  source: {
    lines: [
      '(bron|bronnen|bron en foto|bron foto|via|origineel artikel|met dank aan|tekst en foto|lees het originele artikel|lees het originele artikel op)[ ][:| ][ ]{url}',
      '(bron|bronnen|bron tekst|via|origineel|oorspronkelijk artikel)[ ]: {publication}',
      '(lees|bekijk) het (originele|oorspronkelijke) (artikel|bericht)[ (hier|op {site}|bij {site})]',
      '(persbericht|noot voor de redactie|noot voor de pers|voor meer informatie|meer informatie voor de pers|perscontact|contact voor de pers|einde persbericht|niet voor publicatie)[: {matter}]',
    ],
    words: ['bron', 'bronnen', 'bronvermelding'],
    endings: ['bron[nen]: {publication}', 'bron[nen]: {url}'],
    place: 'tail',
  },
} satisfies Family
