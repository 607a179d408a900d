import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Support our journalism`, `Your donation keeps us going`, `Buy me a coffee` */
  appeal: {
    lines: [
      '(become|be) a (supporter|patron|sustaining member|monthly donor|backer|founding member) [today|now|on patreon]',
      'buy (me|us) a (coffee|beer|ko-fi)',
    ],
    words: ['your donation keeps us going'],
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
      'support our work with a donation',
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
  /** A plea that names the paper: `Support harbour24 with a donation`, `Become a member of Harbour News from £3 a month` */
  members: {
    lines: [
      'support {publication} (with a donation|by donating|with a gift|with a monthly gift|from £{n} a month|today)',
      '(become|be) a (member|supporter|patron|friend) of {publication}[ (today|now|from|for|and) {rest}]',
      'help (keep {publication}|us keep {publication}|keep us) (free|independent|going|alive|open)[ {words}][:|,|.] ' +
        '(donate|give|support us|subscribe|become a member)[ today| now| here]',
      'if you (like|enjoy|value|appreciate) (what we do|our work|our journalism|our reporting), ' +
        '[please ](consider|think about) (supporting|donating|joining|subscribing|becoming) {rest}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Support harbour24 with a donation',
        'Become a member of Harbour News from £3 a month',
        'Help keep harbour24 free for everyone: donate today',
        'If you like what we do, please consider supporting us',
      ],
      keeps: [
        'Support Harbour Hospice, its friends ask.',
        'Become a member of Parliament at 21',
        'Help keep our river clean, the club asks.',
        'If you like what we do, please tell the mayor.',
      ],
    },
  },
} satisfies ProvenFamily
