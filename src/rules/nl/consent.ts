import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** Buttons: `Accepteren`, `Cookie-instellingen`, `Akkoord` */
  choice: {
    lines: ['(accepteer|weiger) [alle] cookies'],
    place: 'run',
    proof: {
      removes: ['Accepteer alle cookies'],
      keeps: ['Akkoord over stikstof', 'Weigeren is geen optie', 'Instellingen onder druk', 'Noodzakelijk kwaad'],
    },
  },
} satisfies ProvenFamily
