import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Related Articles',
      'RELATED STORIES',
      'You might also like:',
      'You May Also Like',
      'Recommended for you',
      'More on this story',
      'Read next >',
      'RELATED ARTICLESMORE FROM AUTHOR',
      'In case you missed it',
      'READ ALSO',
      'Also read',
    ],
    keeps: [
      'Related offences rose by a third, and most were popular with organised gangs.',
      'Related news took longer to reach the islands',
      'You may also like to know that the bus runs on Sunday',
      'Recommended for demolition in 1974, the hall still stands.',
      'More on this in the report’s third chapter',
      'Next to read was the bishop',
      'Also read were two letters from the front.',
    ],
  },
  ranking: {
    removes: [
      'Most Read',
      'Trending Now',
      'Latest News',
      'Editor’s Picks',
      'Top local stories',
      'Must Read',
      'Popular on Example',
    ],
    keeps: [
      'Trending upward since June',
      'Popular support fell.',
      'Most popular names of the year',
      'Latest news from the front reached him by mule.',
      'Top stories of a tower that was never built',
    ],
  },
  'weak-heading': {
    removes: [
      'More must-read stories from Harbour',
      'Related',
      'See also',
      'More:',
      'ALSO',
      'More from Example Weekly',
      'More in Politics',
      'Further reading',
      'More on:',
    ],
    keeps: [
      'More than words',
      'Also in the dock: two brothers',
      'Related by marriage',
      'See also the minister’s letter of May 4',
      'More from less: how the farm changed',
    ],
  },
  'dont-miss': {
    removes: ['DON’T MISS', "Don't miss:"],
    keeps: ['Don’t miss the last bus', 'Do not miss a dose, the nurse said.'],
  },
  labelled: {
    removes: ['Headline: Lions Win the Cup Again', 'HEADLINE: Farm Town Says No to the Road'],
    keeps: [
      'Headline: nothing.',
      'Headlines were unkind to the mayor on Tuesday.',
      'Headline inflation fell to three percent',
    ],
  },
  'tagged-headline': {
    removes: [
      'Lions win the cup again [VIDEO]',
      'What the vote means for towns [INSIGHT]',
      'Farm town says no to the road [REACTION]|',
    ],
    keeps: [
      'He wrote “we won [again]” on the wall',
      'The tape says: we leave at dawn [inaudible]',
      '“They came by night [from the north],” she said.',
      'He told us to wait [video] he did not say why',
    ],
  },
  'news-search': {
    removes: ['all 24 news articles »', 'and 12 more stories'],
    keeps: [
      'All 24 news articles cited in the case were genuine.',
      'And 12 more stories were added to the tower',
      'All 24 houses were empty',
    ],
  },
}
