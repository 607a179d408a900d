import type { Family } from '../rule.js'

/** What a feed adds to each of its posts. */
export const syndication = {
  /** `A Megnyílt a híd bejegyzés először Példa-én jelent meg.` */
  'appeared-first': {
    lines: [
      '(az|a\\(z\\)|a) {work} (bejegyzés|cikk|írás|hír) először [az|a] {site} jelent meg',
      '(az|a\\(z\\)|a) {work} first appeared on {site}',
      '(a cikk|az írás|az interjú|cikkünk|a publicisztika|eredetileg) (eredetileg|először|az|a) {title} (jelent meg|olvasható|lapszámában|számában)',
    ],
    endings: ['(az|a\\(z\\)|a) {work} (bejegyzés|cikk|írás) először [az|a] {site} jelent meg'],
    place: 'tail',
  },
} satisfies Family
