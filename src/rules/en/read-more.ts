import type { Family } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Read more`, `Continue reading →`, `Read the full story`. */
  link: {
    yields: 'continuation',
    lines: [
      'read (more|on|it here|it all|here|in full)',
      'continue reading',
      '(continue|keep) reading (on|the story|the article|this story|this article|here|below|at {publication}|on {publication}|{url})',
      '(read|see|view|continue to|go to|click for|get) [the|our|this] (full|whole|complete|entire|rest of the|rest of this|original full) (article|story|post|entry|interview|blog post|news|press release)[ (here|now|online|below|on {publication}|at {publication})]',
      'continue reading {work} (at|on) {publication}',
      'continue to (article|full article|story|full story|the full article|the full story|original source|original article)',
      '(more|full) (details|story|coverage|report) (here|below|inside)',
      '(click|tap|press) [here] to (read|see|view|continue|learn|find out|watch)[ more| on| the story| the article| reading| the rest| it| more details]',
      '(click|tap) here for (more|details|more details|more information|more info|the full story|the full article)',
      'read (more|full story|full article) (here|below|on|at|now|about|about it here)[: {url}]',
      'read more (at|on|in) {publication}',
      'read more[ here][:] {url}',
      '(read|see) more (stories|articles|news|posts|from|like this)[ here| on {publication}| from {publication}| by {publication}]',
    ],
    headsList: true,
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
  },
  /** A label before the headline of another story: `READ MORE: Town votes for the bridge`, `Also read | What we know`. */
  labelled: {
    labelled: true,
    lines: [
      '(read more|read also|also read|must read|read next|read this next|read more here|read this|read here|see also|also see|see more|see related|related|related story|related article|related stories|related news|related coverage|related video|related content|you may also like|further reading|suggested reading|keep reading|in case you missed it|icymi|more on this|more here|read more on this|go deeper|click here|also on {publication}|more from {publication}|more on {publication}|read more on {publication}|read more from {publication})[ ](:|\\||>|>>|»|→|–|—|-) {headline}',
      "(don't miss|do not miss|more|read|watch|watch now|watch next|watch also|also watch|watch more|watch live|also check out|learn more)[ ](:|\\||>>|»|→) {headline}",
      '(poll|quiz|take our poll|vote|have your say)[ ](:|\\||>|>>|»|→) {headline}?',
      '{headline} (– read more|— read more|- read more|\\| read more|read more here|… read more)',
    ],
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
  },
  /** A drawing or pictures on another page: `(Graphic: Rates since 1990 – https://example.org/4)`. */
  graphic: {
    lines: [
      '(graphic|graphics|interactive|interactive graphic|graphic, interactive|video|photos|factbox|timeline|explainer|full coverage|live chart|in pictures|photo essay|document)[ ]: {matter} (here|{url})',
      '(for|to see|to view) (a|an|the) [interactive] (graphic|graphics|map|chart|interactive|photo essay|slideshow|gallery|pdf|table)[ on {rest}][,] (click|see|open|tap|visit|go to) {matter}',
      '(click|tap) here (to see|for) {matter} here',
      '(click|tap) (on|here|here to see|here for) {url}',
    ],
  },
  /** What only a link can mean: `Click here to see the photos`, `For more on this story, visit example.org`. */
  'click-here': {
    lines: [
      '(click|tap) here (to (read|see|view|watch|hear|listen|learn|find out|check|check out|follow|explore|visit|vote|take|share|comment|report|continue|go)|for|if) {rest}',
      '[{rest}[!|.|,|:|?]] click here',
      '(for|to (see|read|view|watch)) {rest}, click here',
      '(for more|to see more|to read more|see more|for the latest|for all the latest) {words} (news|stories|coverage|headlines|updates)[,] (visit|see|go to|click|check out|head to|on|at|from)[:] {rest}',
      '(visit|go to|see) (our website|our site|our homepage|{url}) for (more|the latest|all the latest|more of this|full coverage)[{rest}]',
      '(visit|go to|see) {publication} for (more|the latest|all the latest|full) [local|breaking|business|sports] (news|stories|coverage|headlines)[ (on this story|on this)]',
    ],
    place: 'tail',
  },
  /** Another form of the site in front of a headline, at the edge: `Opinion: What the town needs now`. */
  section: {
    labelled: true,
    lines: [
      '(opinion|listen|recommended|explainer|explained|in pictures|in pics|podcast|interactive|slideshow|live updates|fact check|from the archive|previously|earlier|next|previous|up next|next story|next article|previous article|previous story)[ ](:|\\||>|>>|»|→) {headline}',
    ],
    place: 'tail',
  },
} satisfies Family
