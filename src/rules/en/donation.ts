import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Support our journalism`, `Your donation keeps us going`, `Buy me a coffee` */
  appeal: {
    lines: [
      '[please] (support|help support|help fund|help us fund|back|fund|sustain) (our|independent|nonprofit|non-profit|investigative|fearless|quality|free) [independent|nonprofit|investigative|local|public-interest|public interest] (journalism|reporting|newsroom|work|media)[. {title}| today| now|{title} donation| by {title}| with {title}]',
      '(please|kindly) (consider|think about) (supporting|donating|making|becoming|contributing|chipping|giving)[ to us| to our {words}| a donation| a contribution| our {words}| {site}] [today|now|here]',
      '(make|give) (a|your|a monthly|a one-time|a tax-deductible) (contribution|donation|gift) [now|today|here][ (to|and) (support|help) {title}]',
      '(become|be) a (supporter|patron|sustaining member|monthly donor|backer|founding member) [today|now|on patreon]',
      '(support us|support {site}) on patreon',
      'buy (me|us) a (coffee|beer|ko-fi)',
      '(your|every) (donation|contribution|gift|support) (keeps us|helps us|allows us|makes it possible|makes our|of any size helps|supports our|funds our|goes directly|, however big or small){title}',
      "we (need|rely on|depend on|can't do this without) (your|readers'|the) (support|help|donations|generosity|support of {title})[. {title}]",
      'readers are invited to help support {title}',
      '(our journalism|our newsroom|our reporting|independent journalism) (needs|relies on|depends on) your (support|help|donations|generosity)[. {matter}]',
      '(if you can|if you are able|if you are able to|if you can afford it), please (consider supporting (us|our)|support us|support our (work|journalism)|consider becoming a (member|supporter|subscriber)|chip in)[{matter}]',
      '(help|help us|help to) (keep|sustain|fund|protect|power|support) (our|independent|fearless|quality|local|nonprofit) [independent|local] (journalism|reporting|newsroom)[ {title}]',
      'will you help (keep {publication} free|us)[ {title}]?',
      '(support|fund) (truly|fiercely|fearless) independent (journalism|news)[{title}]',
      'support us to (deliver|keep|continue|bring) {title}(journalism|reporting|newsroom)[ {title}]',
      'support us (from|for) (as little as|just|only) {matter}',
      '(if you like|if you value|if you enjoy|if you appreciate) (our|this|what we do|what you read|what you just read|independent){title} (donation|donate|supporting us|support us|contribution|contribute|patron|member){title}',
      '(click|tap) here to (donate|support us|support our {words}|make a donation|contribute|give)',
      'donate (now|today|here) to (support|help|keep) (us|our|independent|{site}) {title}',
    ],
  },
  /** Buttons: `Donate`, `Contribute`, `Support us`. */
  button: {
    lines: [
      '(donate|donate now|donate today|donate here|contribute|contribute now|support us|support|support our work|give now|give|make a gift|chip in|become a supporter|become a member today|become a supporter today|join today|make a donation|patreon|paypal)',
    ],
    place: 'run',
  },
  /** What a newsroom says of itself above or below a story: `Example is a nonprofit newsroom that covers the coast.` */
  newsroom: {
    lines: [
      '{site} is a (nonprofit|non-profit|reader-supported|reader-funded|listener-supported) (newsroom|publication|news organization|news organisation|news site|outlet){title}',
      '{site} is a (nonprofit|non-profit) newsroom {matter}. (sign up|donate|support|become|subscribe) {matter}',
    ],
    place: 'edges',
  },
} satisfies Family
