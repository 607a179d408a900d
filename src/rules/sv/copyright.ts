import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alla rättigheter förbehållna`, `Eftertryck förbjudet` */
  notice: {
    lines: [
      '(alla rättigheter förbehåll(na|es|s)|alla rättigheter reserverade|med ensamrätt|eftertryck förbjudet|citera gärna men ange källa)[ (©|\\|) {matter}]',
      '{publication}[ {year}][.|,| -][ ](alla rättigheter förbehållna|med ensamrätt)',
      '[all ](kopiering|mångfaldigande|eftertryck|återgivning) (utan {words}|helt eller delvis|av innehållet {words}) är förbjud(en|et)',
      '[all ](kopiering|mångfaldigande|eftertryck|återgivning|återpublicering) {matter}(text|texter|bilder|bild|material|materialet|innehåll|innehållet|artiklar|artikeln) {matter}(förbjud(en|et)|tillåt(en|et)|tillstånd|tillåtelse|medgivande)[{matter}]',
      '[all ](kopiering|mångfaldigande|eftertryck|återgivning|återpublicering) (utan|är) {words}(tillstånd|tillåtelse|medgivande|förbjud(en|et)|tillåt(en|et))[{matter}]',
      '(allt material|allt innehåll|innehållet|materialet|webbplatsen|sidan|artikeln|texterna)[ (på|i) {words}] (är skydda(t|d|de)|skyddas|omfattas) {matter}upphovsrätt[{matter}]',
      '(allt material|allt innehåll|innehållet|materialet|webbplatsen|sidan|artikeln|texterna)[ (på|i) {words}] är upphovsrättsligt skydda(t|d|de)[{matter}]',
      'citera [oss] gärna[,] [men] {matter}(källa|källan)',
      '(copyright|copyright:|copyright by) {publication}',
    ],
    place: 'tail',
  },
} satisfies Family
