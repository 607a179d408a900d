import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Support our journalism`, `Your donation keeps us going`, `Buy me a coffee` */
  appeal: {
    lines: [
      '(become|be) a (supporter|patron|sustaining member|monthly donor|backer|founding member) [today|now|on patreon]',
      'buy (me|us) a (coffee|beer|ko-fi)',
    ],
  },
  /** Buttons: `Donate`, `Contribute`, `Support us`. */
  button: {
    words: [
      'donate',
      'donate now',
      'donate today',
      'donate here',
      'contribute',
      'contribute now',
      'support us',
      'support',
      'support our work',
      'give now',
      'give',
      'make a gift',
      'chip in',
      'become a supporter',
      'become a member today',
      'become a supporter today',
      'join today',
      'make a donation',
      'patreon',
      'paypal',
    ],
    place: 'run',
  },
} satisfies Family
