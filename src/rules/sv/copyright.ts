import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alla rättigheter förbehållna`, `Eftertryck förbjudet` */
  notice: {
    lines: [
      '(alla rättigheter förbehållna|alla rättigheter reserverade|med ensamrätt|eftertryck förbjudet|citera gärna men ange källa)[ (©|\\|) {matter}]',
      '{site}[.|,| -][ ](alla rättigheter förbehållna|med ensamrätt)',
      '(kopiering|citera gärna|mångfaldigande|eftertryck|allt material|innehållet|materialet) {matter} (förbjuden|förbjudet|upphovsrätt|upphovsrättslagen|källa|källan|tillstånd|upphovsrättsligt skyddat)[{matter}]',
    ],
    place: 'tail',
  },
} satisfies Family
