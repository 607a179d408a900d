import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alla rättigheter förbehållna`, `Eftertryck förbjudet` */
  notice: {
    lines: [
      '(alla rättigheter förbehåll(na|es|s)|alla rättigheter reserverade|med ensamrätt|eftertryck förbjudet|citera gärna men ange källa)[ (©|\\|) {matter}]',
      '{publication}[ {year}][.|,| -][ ](alla rättigheter förbehållna|med ensamrätt)',
    ],
    place: 'tail',
  },
} satisfies Family
