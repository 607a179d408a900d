import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alle rechten voorbehouden`, `Niets uit deze uitgave mag worden overgenomen zonder toestemming.` */
  notice: {
    lines: [
      'alle rechten voorbehouden[ [©|\\||-|–] {matter}|. {matter}]',
      '{site}[.|,| \\|| -| –][ ]alle rechten voorbehouden[{matter}]',
      '(niets uit|niets van) {words} (mag|mogen) [{words}] (overgenomen|gereproduceerd|verveelvoudigd|gekopieerd|openbaar gemaakt)[ worden][{matter}]',
      "(overname van|overnemen van|kopiëren van|verspreiding van) [(de|deze|onze)] (artikelen|artikel|tekst|teksten|berichten|inhoud|content|foto's|beelden|(artikelen|teksten|inhoud) {words}) [{words}] (toestemming|verboden|niet toegestaan|toegestaan)[{matter}]",
      '(zonder|behoudens) (voorafgaande|schriftelijke|uitdrukkelijke) [{words}] toestemming [{words}] (uitgever|redactie|auteur|uitgeverij|rechthebbende) {matter} (verboden|toegestaan|overgenomen|verveelvoudigd|gereproduceerd|gekopieerd|openbaar gemaakt)[{matter}]',
      'het is niet toegestaan [om] [{words}] (artikelen|artikel|teksten|tekst|inhoud|content) {matter} (over te nemen|te kopiëren|te reproduceren|overgenomen)[. {matter}| zonder {matter}]',
      '(copyright|auteursrecht|auteursrechten)[ {credit}]',
      '(copyright|auteursrecht|privacy) (&|en) (disclaimer|privacy|copyright|voorwaarden)',
      '(op dit artikel|op alle artikelen|op deze tekst|op de inhoud van deze site) (rust|berust|zit|rusten|is|zijn|van {words} rust) [{words}] (copyright|auteursrecht|auteursrechten|copyright van toepassing|auteursrecht van {words})[. {matter}| van {matter}]',
    ],
    endings: ['alle rechten voorbehouden'],
    place: 'tail',
  },
} satisfies Family
