import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** Buttons: `Godkänn alla`, `Cookieinställningar` */
  choice: {
    lines: ['(bekräfta|spara) [mina|dina] (val|urval)'],
    place: 'run',
    proof: {
      removes: ['Bekräfta mina val'],
      keeps: ['Godkänn inte planen', 'Anpassa dig', 'Bekräfta bokningen'],
    },
  },
} satisfies ProvenFamily
