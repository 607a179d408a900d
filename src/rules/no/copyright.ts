import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alle rettigheter forbeholdt`, `Innholdet er beskyttet av åndsverkloven` */
  notice: {
    lines: [
      '(alle rettigheter forbeholdt|alle rettigheter reservert|ettertrykk forbudt|kopiering forbudt)[ (©|\\|) {matter}]',
      '{site}[.|,| -][ ]alle rettigheter forbeholdt',
      '(kopiering|alt innhold|innholdet|materialet|uten|artikkelen|alt innhald) {matter} (forbudt|opphavsrett|opphavsrettslig|åndsverkloven|samtykke|tillatelse|opphavsrettsleg){matter}',
      '(arbeider|redigerer|{site} arbeider) etter vær varsom-plakatens regler{matter}',
      '{site} (arbeider|redigeres|er redigert|arbeidar) etter {matter} vær varsom{matter}',
    ],
    place: 'tail',
  },
} satisfies Family
