import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Bron: ANP`, `Bronnen: ANP, Belga`, `Bron: example.org/4` */
  source: {
    lines: [
      '(bron|bronnen|bron en foto|bron foto|via|origineel artikel|met dank aan|tekst en foto|' +
        'lees het originele artikel|lees het originele artikel op)[ ][:| ][ ]{url}',
      '(bron|bronnen|bron tekst|via|origineel|oorspronkelijk artikel)[ ]: {publication}',
      '(lees|bekijk) het (originele|oorspronkelijke) (artikel|bericht)[ (hier|op {site}|bij {site})]',
      '(persbericht|noot voor de redactie|noot voor de pers|voor meer informatie|meer informatie voor de pers|' +
        'perscontact|contact voor de pers|einde persbericht|niet voor publicatie)[: {matter}]',
      'met (informatie|medewerking|materiaal|dank aan|berichtgeving) van (reuters|ap|afp|anp|belga|dpa|persbureaus)[ en (reuters|ap|afp|anp|belga|dpa)]',
      '(bron|bronnen): (reuters|ap|afp|anp|belga|dpa)[(, | en |/)(reuters|ap|afp|anp|belga|dpa)]',
    ],
    words: ['bron', 'bronnen', 'bronvermelding'],
    endings: ['bron[nen]: {publication}', 'bron[nen]: {url}'],
    place: 'tail',
    proof: {
      removes: [
        'Bron: Havenkrant',
        'Bronnen: Havenkrant, AFP',
        'Bron: example.org/nieuws/4',
        'Lees het originele artikel op Voorbeeld',
        'Noot voor de pers',
        'Perscontact: Jo Ng',
        'Met informatie van Reuters',
      ],
      keeps: [
        'De bron van het lek is gevonden.',
        'Bron: een brief die in de kelder lag',
        'Bronnen bij de politie bevestigen het.',
        'Persbericht was vals',
        'Voor meer informatie moet je wachten.',
      ],
    },
  },
} satisfies ProvenFamily
