import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alle rechten voorbehouden`, `Niets uit deze uitgave mag worden overgenomen zonder toestemming.` */
  notice: {
    lines: [
      'alle rechten voorbehouden[ (©|\\|||-|–) {matter}|. {matter}]',
      '{site}[.|,| \\|| -| –][ ]alle rechten voorbehouden[{matter}]',
      '(niets uit|overname van|overnemen van|het is niet toegestaan|zonder voorafgaande|zonder schriftelijke) {matter} (toestemming|verboden|toegestaan|overgenomen|gereproduceerd|verveelvoudigd){matter}',
      '(niets uit|overname van|overnemen van) {matter} (verboden|toegestaan|toestemming)',
      '(op dit artikel|op dit artikel rust|op alle artikelen|op deze tekst) {words} (copyright|auteursrecht|auteursrechten)[{matter}]',
    ],
    endings: ['alle rechten voorbehouden'],
    place: 'tail',
  },
} satisfies Family
