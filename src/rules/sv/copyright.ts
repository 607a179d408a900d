import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alla rättigheter förbehållna`, `Eftertryck förbjudet` */
  notice: {
    lines: [
      '(alla rättigheter förbehåll(na|es|s)|alla rättigheter reserverade|med ensamrätt|eftertryck förbjudet|citera gärna men ange källa)[ (©|\\|) {matter}]',
      '{site}[.|,| -][ ](alla rättigheter förbehållna|med ensamrätt)',
      '[all ](kopiering|mångfaldigande|eftertryck|återgivning) (utan {words}|helt eller delvis|av innehållet {words}) är förbjud(en|et)',
      '[all ](kopiering|mångfaldigande|eftertryck|återgivning|återpublicering) {matter}(text|texter|bilder|material|materialet|innehåll|innehållet|artiklar|artikeln|tillstånd|tillåtelse|medgivande){matter}[förbjud(en|et)]',
      '(allt material|allt innehåll|innehållet|materialet|webbplatsen|sidan|artikeln|texterna) {matter}(upphovsrätt|upphovsrättslagen|upphovsrättsligt skydda(t|d|de))[{matter}]',
      'citera [oss] gärna[,] [men] {matter}(källa|källan)',
      '(copyright|copyright:|copyright by) {publication}',
    ],
    place: 'tail',
  },
} satisfies Family
