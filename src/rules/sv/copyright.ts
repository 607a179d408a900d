import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alla rättigheter förbehållna`, `Eftertryck förbjudet` */
  notice: {
    lines: [
      '(alla rättigheter förbehåll(na|es|s)|alla rättigheter reserverade|med ensamrätt|eftertryck förbjudet|citera gärna men ange källa)[ (©|\\|) {matter}]',
      '{publication}[ {year}][.|,| -][ ](alla rättigheter förbehållna|med ensamrätt)',
    ],
    place: 'tail',
    proof: {
      removes: ['Alla rättigheter förbehållna'],
      keeps: [
        'Alla rättigheter har en gräns, sade rätten.',
        'Kopiering av nycklar ökar',
        'Innehållet i rapporten var förbjudet i tio år.',
        'Kopiering av nycklar är förbjuden',
        'Materialet saknade tillstånd.',
        'Artikeln bryter mot upphovsrätten, menar förlaget.',
        'Kopiering av texter blev vanligare på 1400-talet.',
      ],
    },
  },
  /** `Eftertryck förbjudes`, `Kopiering utan tillstånd från hamn24 är förbjuden` */
  forbidden: {
    lines: [
      '(eftertryck|kopiering|publicering)[ av (innehållet|texten|artikeln)]' +
        '[ utan tillstånd| utan tillstånd från {site}| helt eller delvis] ' +
        '(förbjudes|förbjudet|är förbjuden|är förbjudet|är inte tillåten)',
      'ni är fria att använda (allt|vårt) material[,] så länge ni {matter}',
      'med reservation för (ändringar|skrivfel|tryckfel)[ {words}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Eftertryck förbjudes',
        'Kopiering utan tillstånd från hamn24 är förbjuden',
        'Med reservation för ändringar och skrivfel.',
      ],
      keeps: ['Kopiering av nycklar är brottsligt', 'Eftertryck och eftertanke'],
    },
  },
} satisfies ProvenFamily
