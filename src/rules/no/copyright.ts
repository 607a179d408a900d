import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alle rettigheter forbeholdt`, `Innholdet er beskyttet av åndsverkloven` */
  notice: {
    lines: [
      '(alle rettigheter forbeholdt|alle rettigheter reservert|ettertrykk forbudt|kopiering forbudt)[ (©|\\|) {matter}]',
      '{publication}[ {year}][.|,| -][ ]alle rettigheter forbeholdt',
      '[all ](kopiering|ettertrykk|videreformidling|bruk av innhold) (uten {words}|helt eller delvis) er (forbudt|ikke tillatt|ulovlig)',
      '[all ](kopiering|ettertrykk|gjengivelse|videreformidling) {matter}(tekst|bilder|materiale|materialet|innhold|innholdet|artikler|artikkelen|stoff|avtale med|tillatelse|samtykke){matter}(forbudt|tillatt|tillatelse|samtykke|ulovlig)[{matter}]',
      '(alt innhold|innholdet|materialet|artikkelen|alt innhald|alt materiale|nettstedet)[ (på|i) {words}] er (beskytt(et|a)|verna|omfatt(et|a)) {matter}(opphavsrett|åndsverklov)[{matter}]',
      '(alt innhold|innholdet|materialet|artikkelen|alt innhald|alt materiale|nettstedet)[ (på|i) {words}] er opphavsrettsl(ig|eg) (beskyttet|beskytta|verna)[{matter}]',
      '(copyright|copyright:|copyright by) {publication}',
      '(arbeider|redigerer|{site} arbeider) etter vær varsom-plakatens regler{matter}',
      '{site} (arbeider|redigeres|er redigert|arbeidar) etter {matter} vær varsom{matter}',
    ],
    place: 'tail',
  },
} satisfies Family
