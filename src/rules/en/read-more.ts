import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Read more`, `Continue reading →`, `Read the full story`. */
  link: {
    yields: 'continuation',
    lines: [
      'read (more|on|it here|it all|here|in full)',
      'continue reading',
      '(continue|keep) reading (on|the story|the article|this story|this article|here|below|at {publication}|on {publication}|{url})',
      '(read|see|view|continue to|go to|click for|get) [the|our|this] ' +
        '(full|whole|complete|entire|rest of the|rest of this|original full) ' +
        '(article|story|post|entry|interview|blog post|news|press release)' +
        '[ (here|now|online|below|on {publication}|at {publication})]',
      'continue reading {work} (at|on) {publication}',
      'continue to (article|full article|story|full story|the full article|the full story|original source|original article)',
      '(more|full) (details|story|coverage|report) (here|below|inside)',
      '(click|tap|press) [here] to (read|see|view|continue|learn|find out|watch)[ more| on| the story| the article| reading| the rest| it| more details]',
      '(click|tap) here for (more|details|more details|more information|more info|the full story|the full article)',
      'read (more|full story|full article) (here|below|on|at|now|about|about it here)[: {url}]',
      'read more (at|on|in) {publication}',
      'read more[ here][:] {url}',
      '(read|see) more (stories|articles|news|posts|from|like this)[ here| on {publication}| from {publication}| by {publication}]',
      'visit {publication} (homepage|website|site) for more (stories|news)',
      'live updates (on|from) {title}',
    ],
    headsList: true,
    proof: {
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
        'Visit Harbour Post’s homepage for more stories.',
        'Live updates on the flood',
      ],
      keeps: [
        'Pupils who continue reading at home learn more words, and keep reading as adults.',
        'Read more books, the teacher told pupils.',
        'Read more slowly',
        'Read the full story and you will weep, he said.',
        'See the whole story of the bridge in a new light',
        'Read the full list of names aloud, then light a candle',
        'Continue reading lessons into the summer, the report says',
        'Click here, she told him, and the lamp went out.',
      ],
    },
  },
  /** A button of a word or two: `Learn More`, `View All`, `(more…)`, `Click here`. */
  button: {
    lines: ['(discover|show|view|load|see|get|know|load some) (more|all|less)'],
    words: [
      'continue',
      'learn more',
      'find out more',
      'see how',
      'expand',
      'collapse',
      'full story',
      'click here',
      'tap here',
      'click for more',
      'view article',
      'read article',
      'read story',
      'read now',
      'read it',
      'go to article',
      'see details',
      'view details',
      'more details',
      'details',
      'show',
      'unfold',
    ],
    place: 'run',
    proof: {
      removes: ['View All', 'Show more', 'Expand', 'Click here', 'Learn More', 'Continue'],
      keeps: [
        'Learn more languages',
        'See more of the city by boat',
        'Expand or die',
        'Show all your work',
        'Continue as before',
      ],
    },
  },
  /** A label before the headline of another story: `READ MORE: Town votes for the bridge`, `Also read | What we know`. */
  labelled: {
    labelled: true,
    lines: [
      '(read more|read also|also read|must read|read next|read this next|read more here|read this|read here|see also|' +
        'also see|see more|see related|related|related story|related article|related stories|related news|' +
        'related coverage|related video|related content|you may also like|further reading|suggested reading|' +
        'keep reading|in case you missed it|icymi|more on this|more here|read more on this|go deeper|click here|' +
        'also on {publication}|more from {publication}|more on {publication}|read more on {publication}|' +
        'read more from {publication})[ ](:|\\||>|>>|»|→|–|—|-) {headline}',
      "(don't miss|do not miss|more|read|watch|watch now|watch next|watch also|also watch|watch more|watch live|" +
        'also check out|learn more)[ ](:|\\||>>|»|→) {headline}',
      '(poll|quiz|take our poll|vote|have your say)[ ](:|\\||>|>>|»|→) {headline}?',
      '{headline} (– read more|— read more|- read more|\\| read more|read more here|… read more)',
    ],
    proof: {
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
  },
  /** The same in brackets within a paragraph: `(READ MORE: Town votes for the bridge)`, `[Also read: What we know]`. */
  bracketed: {
    inside: [
      {
        opens: '(',
        pattern:
          /\((?:READ|ALSO|RELATED|WATCH|SEE ALSO|SEE MORE|MORE|LISTEN|DON['’]T MISS)(?: (?:MORE|ALSO|READ|NEXT|STORY|STORIES|NOW|HERE|VIDEO))?: ?["'“‘]?[\p{Lu}\p{N}][^()\n]{3,200}\)/uy,
      },
      {
        opens: '(',
        pattern:
          /\((?:read more|click here(?: to (?:read|see|view|watch) ?[a-z ]{0,40}|for more)?|read the full (?:story|article|report))\)/iy,
      },
      // One word in brackets may be a word of the story: `“helped” [read: bribed]`
      { opens: '[', pattern: /\[R(?:elated|ELATED) ?[:|–—-] ?["'“‘]?[\p{Lu}\p{N}][^[\]\n]{3,200}\]/uy },
      {
        opens: '[',
        pattern:
          /\[(?:read more|click here(?: to (?:read|see|view|watch) ?[a-z ]{0,40})?|continue reading|keep reading|read the full (?:story|article|report))(?:…|\.{3})?\]/iy,
      },
    ],
    proof: {
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
  },
  /** A drawing or pictures on another page: `(Graphic: Rates since 1990 – https://example.org/4)`. */
  graphic: {
    lines: [
      '(graphic|graphics|interactive|interactive graphic|graphic, interactive|video|photos|factbox|timeline|' +
        'explainer|full coverage|live chart|in pictures|photo essay|document)[ ]: {matter} (here|{url})',
      '(for|to see|to view) (a|an|the) [interactive] (graphic|graphics|map|chart|interactive|photo essay|slideshow|' +
        'gallery|pdf|table)[ on {rest}][,] (click|see|open|tap|visit|go to) {matter}',
      '(click|tap) here (to see|for) {matter} here',
      '(click|tap) (on|here|here to see|here for) {url}',
    ],
    proof: {
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
  },
  /** What only a link can mean: `Click here to see the photos`. */
  'click-here': {
    lines: [
      '(click|tap) here (to (read|see|view|watch|hear|listen|learn|find out|check|check out|follow|explore|visit|' +
        'vote|take|share|comment|report|continue|go)|for|if) {rest}',
      '[{rest}[!|.|,|:|?]] click here',
      '(for|to (see|read|view|watch)) {rest}, click here',
      '(for more|to see more|to read more|see more|for the latest|for all the latest) {words} ' +
        '(news|stories|coverage|headlines|updates)[,] (visit|see|go to|click|check out|head to|on|at|from)[:] {rest}',
      '(visit|go to|see) (our website|our site|our homepage|{url}) for (more|the latest|all the latest|more of this|full coverage)[{rest}]',
      '(visit|go to|see) {publication} for (more|the latest|all the latest|full) [local|breaking|business|sports] ' +
        '(news|stories|coverage|headlines)[ (on this story|on this)]',
    ],
    place: 'tail',
    proof: {
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
  },
  /** Another form of the site in front of a headline, at the edge: `Opinion: What the town needs now`. */
  section: {
    labelled: true,
    lines: [
      '(opinion|listen|recommended|explainer|explained|in pictures|in pics|podcast|interactive|slideshow|' +
        'live updates|fact check|from the archive|previously|earlier|next|previous|up next|next story|next article|' +
        'previous article|previous story)[ ](:|\\||>|>>|»|→) {headline}',
    ],
    place: 'tail',
    proof: {
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
  },
  /** The label of pictures, sound or a list before its headline: `Photo gallery: The storm that hit the coast`, `Most read: …` */
  media: {
    labelled: true,
    lines: [
      '(photo gallery|picture gallery|gallery|in photos|watch the video|live blog|recommended reading|' +
        "you might also like|you may have missed|most read|most popular|top stories|top story|editor's pick[s]|" +
        'from the archive[s])[ ](:|\\||»|→) {headline}',
    ],
    place: 'below',
    proof: {
      removes: [
        'Photo gallery: The storm that hit the coast',
        'IN PHOTOS | The storm that hit the coast',
        'Most read: Town votes for a new pool',
        'You might also like: Town votes for a new pool',
        'Live blog: Council votes on the bridge',
      ],
      keeps: ['Gallery: Tate, London', 'Most read: a novel by a nun.', 'In photos: she is always the one on the left.'],
    },
  },
  /** What a click on a picture does: `Click on the image to enlarge` */
  enlarge: {
    lines: [
      '(click|tap) [on ][the |any |this ](image|photo|picture|map|chart|graphic)[s] (to|for) ' +
        '(enlarge|expand|zoom|a larger version|a larger view|larger view|full size)',
    ],
    proof: {
      removes: ['Click on the image to enlarge'],
      keeps: ['Click the photo to steal the account, the trick went.'],
    },
  },
  /** A call to take part in a poll: `Take part in our poll` */
  poll: {
    lines: ['(take part in|vote in|take) our [latest |new |online |reader |readers’ ](poll|survey|quiz)'],
    place: 'edges',
    proof: { removes: ['Take part in our poll'], keeps: ['Take part in our democracy, the governor said.'] },
  },
} satisfies ProvenFamily
