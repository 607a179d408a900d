import type { Family } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Artikkeli Pitkä tie julkaistiin ensimmäisen kerran Esimerkki.` */
  'appeared-first': {
    lines: [
      '(artikkeli|juttu|kirjoitus|julkaisu) {work} (julkaistiin ensimmäisen kerran|julkaistiin ensin|ilmestyi ensin|ilmestyi ensimmäisen kerran|ilmestyi ensimmäisenä) {site}',
      '(juttu|artikkeli|kirjoitus|kolumni|haastattelu) (on julkaistu|julkaistiin|on alun perin julkaistu|julkaistiin alun perin|on alun perin ilmestynyt|on aiemmin julkaistu) {matter} (lehdessä|verkkosivuilla|numerossa|sivuilla|kerran)[ {words}]',
    ],
    endings: ['(artikkeli|juttu) {work} (julkaistiin ensimmäisen kerran|ilmestyi ensin|ilmestyi ensimmäisenä) {site}'],
  },
} satisfies Family
