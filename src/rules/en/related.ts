import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Related Articles`, `You may also like`, `More on this story`, `Recommended for you`. */
  'related-stories': {
    lines: [
      'related (internet links|stories|story|articles|article|posts|post|news|coverage|content|links|link|reading|' +
        'videos|video|topics|items|features|headlines|reports|columns|pages|tags|galleries|gallery|photos|podcasts|' +
        'interviews|blogs|media|products|searches|opinion|analysis)[ on {site}| from {site}]',
      'related articles[ ]more from [the] author',
      '(you|readers) (may|might|will|may also|might also|will also|also) ' +
        '(like|love|enjoy|also like|also love|also enjoy|be interested in|also be interested in|have missed|' +
        'want to read|like to read)[ these| this| these stories| more from author| reading]',
      '(stories|articles|posts|more|other stories|other articles|more stories) you (may|might|will) (like|love|enjoy|have missed|also like|be interested in)',
      '(recommended|suggested|selected|picked|top picks|more) (for you|just for you)',
      '(recommended|suggested) (stories|articles|reading|posts|videos|reads|content|links|news|by {publication})',
      'more (on|about) this (story|topic|subject|article|issue)',
      'more (stories|articles|posts|news|videos|content) (like this|for you|on this topic|from the author|from this author|by this author)',
      'more (from|by|posts by|articles by|stories by) (the|this) (author|writer|series|section|channel|issue)',
      '(read|watch|what to read|what to watch|read this|read these|read it|story|see) next',
      '(people|readers) (are also reading|also read|also viewed|also liked|are reading|also bought)',
      '(also|more) (in the news|in this series|in this section|from this section|in this package)',
      '(read|watch|check|listen) also',
      'also (read|watch)',
      '(more|read) on (this|these) (topic|topics|story|stories)',
      '(more stories|more news|read more) (from|by) (this author|the author|this writer|our newsroom|our partners)',
      '(click|tap) here for more (stories|news|on this story|articles){rest}',
    ],
    words: [
      'more like this',
      'more for you',
      'more from author',
      'more from the web',
      'from around the web',
      'around the web',
      'from the web',
      'elsewhere on the web',
      'in other news',
      'in case you missed it',
      'icymi',
      'in case you missed this',
      'also in this section',
      'other stories in this section',
      'trending in this section',
      'you might have missed',
      'what you missed',
      'what else to read',
      'what to read next',
      'more to read',
      'more on this topic',
      'more on the subject',
      'people also read',
      'others also read',
      'more for subscribers',
    ],
    headsList: true,
    proof: {
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
  },
  /** A ranking or a section of the site: `Most Read`, `Trending Now`, `Latest News`, `Editor’s Picks`. */
  ranking: {
    lines: [
      'most (popular|read|viewed|shared|commented|recent|watched|discussed|emailed|e-mailed|liked|active|trending|' +
        'clicked|listened|talked about)[ stories| articles| posts| videos| news| now| today| this week| this month|' +
        ' in {publication}| on {publication}| from {publication}]',
      'most (watched|viewed|read|popular|shared) (news|sport|sports|showbiz|business|local) (videos|stories|articles|news)',
      '(read|see|follow) our (full|latest|complete|live) coverage[ here| of {title}]',
      '(trending|popular)[ now| today| stories| articles| posts| news| topics| videos| this week| right now|' +
        ' on {publication}| in {publication}| with readers| tags| categories]',
      '(latest|top|more|breaking|recent|featured|local|other|must-read|must read|todays|best|editorial|big|headline|' +
        'new|live|key|hot) (local|sports|world|business|national|political|entertainment) ' +
        '(stories|news|headlines|articles|posts|videos|updates|reads|features)',
      '(latest|top|more|breaking|recent|featured|local|other|must-read|must read|best|big|hot|world|national) ' +
        '(stories|news|headlines|articles|posts|videos|updates|reads|features|topics|galleries|podcasts|story)' +
        '[ from {publication}| on {publication}| in {publication}| today| now]',
      "(editor's|editors'|editors|our|staff|readers'|reader's|today's) " +
        '(picks|pick|choice|choices|top picks|favorites|favourites|top stories|headlines|highlights|most read)',
      "(today's|this week's|the day's) (top|most popular|most read|best|biggest) (stories|news|headlines|reads|articles|picks)",
    ],
    words: [
      'must read',
      'must reads',
      'must watch',
      'up next',
      'the latest',
      'latest',
      'popular',
      'trending',
      'featured',
      'spotlight',
      'highlights',
      'in the news',
      'headlines',
      'hot topics',
      'what others are reading',
      'more coverage',
      'full coverage',
      'complete coverage',
      'more headlines',
    ],
    place: 'tail',
    headsList: true,
    proof: {
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
  },
  /** A heading that could be a subhead elsewhere: `Related`, `See also`, `More:`, `Also`. */
  'weak-heading': {
    lines: [
      "don't miss (this|these|out)",
      '(more|also) (from|on|in|by|about) {publication}',
      '(elsewhere|also) on {publication}',
      'more {publication} (news|stories|coverage|headlines|articles)',
      'more (must-read|great|related|popular|recent|local|top) (stories|news|articles|reads)[ (from|on|in) {publication}]',
    ],
    words: [
      'related',
      'more',
      'also',
      'see also',
      'see more',
      'also see',
      'recommended',
      'suggested',
      'further reading',
      'further reads',
      'check also',
      'also check',
      'read on',
      'keep reading',
      'similar',
      'you may like',
      'related to this story',
      'dig deeper',
      'go deeper',
      'background reading',
      'more reading',
      'explore more',
      'discover more',
      'more to explore',
      'more on',
      'more about',
      'for more',
      'read about',
      'read more about',
      'more from us',
    ],
    place: 'tail',
    headsList: true,
    proof: {
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
  },
  /** A heading in a box within the text: `DON’T MISS`, above headlines with tags. */
  'dont-miss': {
    lines: ["don't miss", 'do not miss', 'not to be missed'],
    place: 'run',
    proof: {
      removes: ['DON’T MISS', "Don't miss:"],
      keeps: ['Don’t miss the last bus', 'Do not miss a dose, the nurse said.'],
    },
  },
  /** A headline with its label, above or below the story: `Headline: Lions Win the Cup Again` */
  labelled: {
    labelled: true,
    lines: ['headline[s]: {headline}'],
    place: 'tail',
    proof: {
      removes: ['Headline: Lions Win the Cup Again', 'HEADLINE: Farm Town Says No to the Road'],
      keeps: [
        'Headline: nothing.',
        'Headlines were unkind to the mayor on Tuesday.',
        'Headline inflation fell to three percent',
      ],
    },
  },
  /** A headline with a tag, in a box of such: `Lions win again [VIDEO]`, `What the vote means [INSIGHT]`. */
  'tagged-headline': {
    lines: [
      '{headline} \\[(insight|video|reaction|analysis|pictures|pics|photos|comment|opinion|revealed|latest|interview|' +
        'exclusive|update|updated|report|poll|live|spoilers|explained|podcast|graphic|map|data|fact check|gallery|' +
        'profile|review|watch)\\]',
    ],
    place: 'run',
    proof: {
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
  },
  /** How a news search counts: `all 24 news articles »`. */
  'news-search': {
    lines: [
      'all {n} news articles',
      '[and] {n} (more|related|other) (news articles|stories|articles)',
      'view full coverage [on google news]',
    ],
    place: 'edges',
    proof: {
      removes: ['all 24 news articles »', 'and 12 more stories'],
      keeps: [
        'All 24 news articles cited in the case were genuine.',
        'And 12 more stories were added to the tower',
        'All 24 houses were empty',
      ],
    },
  },
} satisfies ProvenFamily
