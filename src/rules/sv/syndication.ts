import type { Family } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Inlägget Den långa vägen dök först upp på Exempel.` */
  'appeared-first': {
    lines: [
      '(inlägget|artikeln) {work} (dök först upp på|publicerades först på|visades först på|publicerades först i) {site}',
      '(artikeln|texten|den här artikeln|denna artikel|krönikan|inlägget) (är|har|publicerades|är tidigare|är ursprungligen) [tidigare|ursprungligen|först|varit|från början] [publicerad|publicerats] (i|på|hos|av) {publication}[ {words}]',
      '(först|tidigare|ursprungligen) publicera(d|t) (i|på) {publication}',
    ],
    endings: ['(inlägget|artikeln) {work} (dök först upp på|publicerades först på) {site}'],
  },
} satisfies Family
