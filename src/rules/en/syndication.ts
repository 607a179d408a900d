import type { ProvenFamily } from '../rule.js'

const APPEARED_FIRST = 'appeared first|first appeared|was first published|was originally published|originally appeared'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `The post The Long Way Home appeared first on Example.` */
  'appeared-first': {
    lines: [`the (post|article|story|podcast|review|page) {work} (${APPEARED_FIRST}) (on|in|at) {site}`],
    endings: [`the (post|article|story|podcast|review|page) {work} (${APPEARED_FIRST}) (on|in|at) {site}`],
    proof: {
      removes: [
        'The post The Long Way Home appeared first on Example.',
        'The post Who Won? You Did! appeared first on The Daily Post.',
        'The article “Bread” first appeared on example.org.',
        'The story Rivers was originally published in Example Weekly',
      ],
      keeps: [
        'The post office first appeared on the high street in 1902.',
        'The post, which appeared first on Facebook, was gone by noon.',
        'The story of the flood first appeared in a letter to the bishop.',
        'The post appeared first on a forum for anglers.',
      ],
    },
  },
  /** A story about itself: `This article was originally published on Example and is republished with permission.` */
  'originally-appeared': {
    lines: [
      '(this|the|a version of this|an earlier version of this|a longer version of this|portions of this) ' +
        '(article|story|post|piece|column|report|essay|interview|commentary|op-ed|review|content|excerpt|analysis|' +
        'feature|press release|blog) [was|has|has been|is] (originally|first|previously|initially) [been] ' +
        '(appeared|published|posted|ran|featured|written|produced|reported|printed) (on|in|at|by|for|here) {matter}',
      'this (article|story|post|content|piece) [was|has been] (originally|first) published here',
      '(originally|first) (published|appeared|posted) (on|in|at|here) {publication}',
      '(originally|first) (published|appeared|posted) (on|in|at) {publication} on {date}',
      'this (article|story) [also|first|originally] appear(s|ed) in {publication}',
      '(this|a version of this|an earlier version of this) (article|story|column|essay|review|piece|interview) ' +
        '(appeared|appears|ran|will appear|is published|was published) (in|on) ' +
        '{title}(print|edition|issue|section|magazine|newspaper|page {n}|headline)[{matter}]',
      'this (story|segment|interview|episode|report) [was] (originally|first) (aired|broadcast)[ed] (on|in|at|during) {matter}',
      'appeared in the {title}print edition as {matter}',
      'originally published as {headline}',
      'more stories like this are available (on|at) {url}',
      '(see|read) this (article|story) in [the|our] (e-edition|print edition|digital edition|epaper|e-paper)[ here]',
      'this (article|story|interview|essay|column|post) is part of (a|an|the|our) [{words}] ' +
        '(series|project|collaboration|package|issue|initiative|special report)[{matter}]',
      "order reprints \\| today's paper \\| subscribe",
    ],
    endings: [
      'this (article|post|piece|column|essay|commentary|op-ed|content) [was|has been|is] (originally|first) ' +
        '(appeared|published|posted) (on|in|at|by) {publication}',
      'this (article|post|content) (originally|first) appeared on {site}',
      'this content was originally published here',
    ],
    place: 'edges',
    proof: {
      removes: [
        'This story originally aired on May 3.',
        'Appeared in the May 3, 2024, print edition as ‘Bridges’.',
        'Originally published as Mayor Opens the Bridge',
        'This article appeared in the Leaders section of the print edition under the headline “Bridges”',
        'A version of this article appears in print on May 3, Section A, Page 1 of the Oslo edition.',
        'This article is part of our series on water.',
        'This article originally appeared on Example.',
        'This story was first published by The Daily Post, and is used here with thanks.',
        'A version of this article was originally published in Example Weekly.',
        'Originally published at example.org',
        'This content was originally published here.',
      ],
      keeps: [
        'This report is part of a series of studies by the ministry.',
        'This story of the flood is part of the town.',
        'The article appeared in the print edition, the court heard.',
        'The painting originally appeared on the market in 1987 and was first published in a sale catalogue.',
        'Originally published in 1898, the novel has never been out of print.',
        'First published by a small press, the poems sold a million copies.',
        'This article of the treaty was first applied in Ghana.',
        'Originally posted to the coast, the regiment went home in May.',
      ],
    },
  },
  /** Reprinted by leave: `This article is republished from Example under a Creative Commons license. Read the original article.` */
  republished: {
    lines: [
      'this (article|story|post|piece|report|column|content|interview|essay) (is|was|has been) ' +
        '(republished|reprinted|reposted|reproduced|syndicated|shared) [here] ' +
        '(from|with|by|under|courtesy|via|through|as part of) {matter}',
      '(republished|reprinted|reposted|reproduced|used|published) [here] (with|by) [the] [kind] permission (of|from) {matter}',
      '(republished|reprinted|reposted|reproduced) with permission',
      '(republished|reprinted|reposted) (from|courtesy of) {publication}',
      '(republish|reprint) (this|our) (article|articles|story|stories) [for free|online or in print] [under {rest}]',
      '(published|republished|licensed) under [a] (license|licence|creative commons) {matter}',
      '(published in|first published in) {publication}, {date}',
      'we believe in the free flow of information',
      '{matter} (does not|do not) work for, consult, own shares in or receive funding from {matter}',
      '(authored|submitted|written) by {author} via {publication}[,]',
      '{work} was originally published in {site} on medium, where people are {matter}',
    ],
    endings: [
      'this (article|story|piece) is republished from {site} under a creative commons licen(c|s)e[. read the original article]',
      '(republished|reprinted) (with|by) permission (of|from) {publication}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Published in Harbour, May 3, 2024',
        'Jo Ng does not work for, consult, own shares in or receive funding from any company that would benefit from this article.',
        'Old Bridges Fall was originally published in Rivers on Medium, where people are continuing the conversation.',
        'This article is republished from Example under a Creative Commons license. Read the original article.',
        'Republished with permission from The Daily Post',
        'Reprinted by kind permission of the author’s estate.',
        'This story was reprinted courtesy of Example Weekly.',
      ],
      keeps: [
        'The pamphlet was republished in 1951 with a new map.',
        'Reprinted twice in a month, the guide is sold out again.',
        'Published under a false name, the memoir fooled everyone.',
        'The story is published from time to time by those who doubt it.',
      ],
    },
  },
  /** The notice of Indian papers below a wire story: `(This story has not been edited by our staff and is auto-generated from a syndicated feed.)` */
  'unedited-feed': {
    lines: [
      '[disclaimer: |note: ][except for the headline, ](this|the) (story|report|article|copy|content|news) ' +
        '[has|is|was] (not|not been|been) [edited|modified|created|reworked] by {matter}feed[s]',
      '[disclaimer: |note: ]except for the headline, this (story|article|report|copy) {matter}',
      'this content appears as provided to {title} by the originating wire service[. {matter}]',
      'only the headline [and picture|and image] (of this report|has been|have been|may have been) {matter}',
      'this is an unedited[,| and] auto-generated (story|report|article|feed) from {matter}',
      '[the] rest of the content is auto-generated from a syndicated feed',
    ],
    endings: [
      'except for the headline, this story has not been edited by {matter}',
      'this (story|report|article) has not been edited by {matter}feed',
      'this (story|report|article) (has been|is|was) (published|auto-generated|auto generated|generated) from a ' +
        '[wire agency|syndicated|news agency] feed{matter}',
    ],
    place: 'edges',
    proof: {
      removes: [
        '(This story has not been edited by Example staff and is auto-generated from a syndicated feed.)',
        'Except for the headline, this story has not been edited by our staff and is published from a wire feed.',
        'This is an unedited and auto-generated story from Syndicated News feed',
      ],
      keeps: [
        'The editor said staff had cut the clip before it was published from the feed.',
        'But for the headline, he wrote every word of the page himself.',
        'This story has not been told before, and few believe it.',
        'Only the headline was wrong, the paper insisted.',
        'This report was published from a flat above a bakery.',
      ],
    },
  },
  /** Who passed it on: `Distributed by Tribune Content Agency, LLC.`, `Provided by The Conversation`. */
  distributed: {
    lines: [
      '(provided|distributed|syndicated|supplied) by {publication}',
      '{site} distributed by {publication}, llc',
      '{site} distributed by (tribune content agency|tribune news service|agence france-presse|creators syndicate)',
      'visit {site} at {url}[. distributed by {publication}]',
      'visit at {url}',
      'distributed by (tns|ap|afp|reuters|newsedge|publicnow)',
      '(this|the) (story|article|report|content) (is|was) ' +
        '(produced|provided|distributed|supplied|syndicated|made available|brought to you) [to {site}] ' +
        '(by|through|via|in partnership with) {matter}',
      'this is a (press release|news release|paid press release) (distributed|provided|issued|from|by) {matter}',
      '(published|distributed) under (license|licence) from {publication}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Provided by Example Syndicate',
        'Distributed by Tribune Content Agency, LLC.',
        'Visit The Daily Post at www.example.org.',
        'This story was produced by Example and shared with partners.',
      ],
      keeps: [
        'Provided by the council, the tents stood for a year.',
        'Distributed by hand, the leaflet reached every door.',
        'Visit the museum at night and the halls are empty.',
        'This is a press release in all but name, the judge said.',
      ],
    },
  },
  /** Links below a press release: `View source version on businesswire.com: https://…`, `SOURCE Acme Corp`. */
  'press-release': {
    lines: [
      'view source version on {url}[: {url}]',
      'view original content [to download multimedia|with multimedia][:] {url}',
      'cision view original content[ to download multimedia]: {url}',
      '(logo|photo|video|photos|infographic) - {url}',
      '(cision|news provided by|source) {publication}',
      'view the original [press] release on {publication}[: {url}]',
      '(media|press|investor|investors|investor relations|pr|public relations|news media) (contact|contacts|inquiries|enquiries|queries)[: {matter}]',
      'for (media|press|investor|further media|all media|more media) (inquiries|enquiries|queries|requests|information)[,|:] [please] contact[:] {matter}',
      'contact[s] (for|information for) (media|the media|press|investors|editors)[: {matter}]',
    ],
    words: ['view original content', 'view source version', 'notes to editors', 'note to editors', 'editors notes'],
    place: 'tail',
    proof: {
      removes: [
        'Media Contact: Jo Ng',
        'For media inquiries, contact Jo Ng',
        'Notes to Editors',
        'View source version on businesswire.com: https://example.org/home/4',
        'View original content: https://example.org/4',
        'SOURCE Acme Corp',
        'Logo - https://example.org/logo.png',
      ],
      keeps: [
        'Media contact with the jurors is banned.',
        'For press freedom, contact with the world matters.',
        'The source version on file differs from the original content, the judge said.',
        'Source water runs clear again',
        'Photo - the last one taken - shows him smiling.',
      ],
    },
  },
} satisfies ProvenFamily
