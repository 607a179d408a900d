import type { Family } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Innlegget Den lange veien dukket først opp på Eksempel.` */
  'appeared-first': {
    lines: [
      '(innlegget|artikkelen) {work} (dukket først opp på|ble først publisert på|dukka først opp på|sto først i) {site}',
      '(artikkelen|saken|saka|denne artikkelen|denne saken|kronikken|innlegget) (er|ble|har|vart|sto) [tidligere|først|opprinnelig|også] [(publisert|trykt|skrevet|produsert)] (i|på|hos|av) {publication}[ {words}]',
      '(først|tidligere|opprinnelig) publisert (i|på|hos) {publication}',
    ],
    endings: ['(innlegget|artikkelen) {work} (dukket først opp på|ble først publisert på) {site}'],
  },
} satisfies Family
