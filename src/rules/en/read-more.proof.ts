import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Read more: https://example.org/4',
      'Read more',
      'READ MORE »',
      '[Read More ...]',
      'Read more here',
      'Click here to read more',
      'Read more stories from Example',
      'Click here for more',
      'Continue reading →',
      'Read full article',
      'Read the Full Story',
      'Read the rest of this entry »',
      'Read the full interview at Harbour News',
    ],
    keeps: [
      'Pupils who continue reading at home learn more words, and keep reading as adults.',
      'Read more books, the teacher told pupils.',
      'Read more slowly',
      'Read the full story and you will weep, he said.',
      'See the whole story of the bridge in a new light',
      'Read the full list of names aloud, then light a candle',
      'Continue reading lessons into the summer, the report says',
    ],
  },
  button: {
    removes: ['View All', 'Show more', 'Expand', 'Click here', 'Learn More', 'Continue'],
    keeps: [
      'Learn more languages',
      'See more of the city by boat',
      'Expand or die',
      'Show all your work',
      'Continue as before',
    ],
  },
  labelled: {
    removes: [
      'READ THIS NEXT: Mayor opens the new bridge',
      'READ MORE: Town votes for the bridge',
      'Also read | What we know about the flood',
      'RELATED: 12 farms that changed hands',
      'See also: “We will not move,” say farmers',
      'SEE MORE: Bridge protests: 800 people wait in hall',
      'WATCH: Lion cubs take their first steps',
      'More: Farm town says no to the road',
      'Also on Example: Who owns the river?',
      'POLL: Should the town pay for the bridge?',
      '(Also read: What we know so far)',
    ],
    keeps: [
      'Read more: it makes you happier, the doctor says.',
      'Read more: Children who do so sleep better.',
      'Related: the law of 1998',
      'Watch: the 1911 timepiece sold for a fortune.',
      'More: He never came home that night.',
      'See also: chapter four',
      'Watch: Gold, 1911',
    ],
  },
  bracketed: {
    removes: [
      '(READ MORE: Town votes for the bridge)',
      '[Related: Who owns the river?]',
      '[READ MORE]',
      '(Click here to read the report)',
      '(WATCH: Lion cubs take their first steps)',
    ],
    keeps: [
      'He may read more (read more slowly, that is) in prison.',
      'The law (see also: the Act of 1998) is old.',
      'She told them to [read it more] carefully.',
      'They (more: the whole town) came out.',
      'The sign said (WATCH YOUR STEP) in red.',
      'The sign on the wall (read more: it makes you happier) hung there for years.',
      'He was “helped” [read: bribed by the mayor] for years, she says.',
    ],
  },
  'click-here': {
    removes: [
      'Click here to see the photos',
      'CLICK HERE FOR MORE SPORTS COVERAGE',
      'For more on the flood, click here.',
      'For more sports news, visit example.org',
      'Visit our website for more stories',
    ],
    keeps: [
      '“Click here to claim your prize,” the fake message said.',
      'For more information, call the council on 555 0100.',
      'Visit the farm for more than the cheese.',
      'For details of the reward, see the police website.',
    ],
  },
  graphic: {
    removes: [
      '(Graphic: Rates since 1990 - https://example.org/4)',
      '(Graphic: Rates since 1990 - here )',
      'For a graphic on rates, click https://example.org/4',
      'Click here to see The Long View here',
    ],
    keeps: [
      'Graphic: the film spares nobody.',
      'The graphic: how a drawing changed the vote',
      'For a map of the walk, ask at the inn.',
      'Video: what the tape shows',
    ],
  },
  section: {
    removes: [
      'Opinion: What the town needs now',
      'Explainer | Who owns the river?',
      'Up next: A bridge for the valley',
    ],
    keeps: [
      'Opinion: divided',
      'Analysis: the numbers do not add up.',
      'Next: a vote',
      'Earlier: he had lied to them all.',
    ],
  },
}
