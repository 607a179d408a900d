import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Support our journalism`, `Your donation keeps us going`, `Buy me a coffee` */
  appeal: {
    lines: [
      '(become|be) a (supporter|patron|sustaining member|monthly donor|backer|founding member) [today|now|on patreon]',
      'buy (me|us) a (coffee|beer|ko-fi)',
    ],
    proof: {
      removes: ['Become a patron', 'Buy me a coffee'],
      keeps: [
        'If you can, please give blood at the town hall on Saturday.',
        'Harbour Hospice needs your help.',
        'Support us to keep the library open, its friends ask.',
        'If you can, please check on a neighbour, the council asks.',
        'Help keep our river clean, the club asks.',
        'Donate blood on Saturday at the town hall.',
        'The party was told to donate the money and support victims of the fraud.',
        'Make a contribution to the fund at any branch of the bank, the family asked.',
        'Every gift helps, the shelter said.',
        'We need your help to find the girl, the police said.',
        'He became a supporter of the club in 1998.',
        'Please consider others on the road, the council asks.',
      ],
    },
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
    proof: {
      removes: ['Donate', 'Support us', 'Contribute'],
      keeps: ['Donate blood', 'Support for the bill', 'Give and take'],
    },
  },
} satisfies ProvenFamily
