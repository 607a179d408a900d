import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** Buttons: `Godkänn alla`, `Cookieinställningar` */
  choice: {
    lines: ['(bekräfta|spara) [mina|dina] (val|urval)'],
    place: 'run',
  },
} satisfies Family
