import type { Family } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Indlægget Den lange vej blev først udgivet på Eksempel.` */
  'appeared-first': {
    lines: [
      '(indlægget|artiklen) {work} (blev først udgivet på|blev først publiceret på|dukkede først op på|blev vist første gang den|udkom først på|kom først på) {site}',
      '(artiklen|denne artikel|kronikken|indlægget|teksten) (er|blev|har) [tidligere|først|oprindeligt|oprindelig|også] [(bragt|publiceret|været bragt|udgivet|skrevet)] (i|på|hos|af) {publication}[ {words}]',
      '(først|tidligere|oprindeligt) (bragt|publiceret|udgivet) (i|på|hos) {publication}',
    ],
    endings: ['(indlægget|artiklen) {work} (blev først udgivet på|dukkede først op på) {site}'],
  },
} satisfies Family
