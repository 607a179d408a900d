import type { Family } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `The post The Long Way Home appeared first on Example.` */
  'appeared-first': {
    lines: [
      'the (post|article|story|podcast|review|page) {work} (appeared first|first appeared|was first published|was originally published|originally appeared) (on|in|at) {site}',
    ],
    endings: [
      'the (post|article|story|podcast|review|page) {work} (appeared first|first appeared|was first published|was originally published|originally appeared) (on|in|at) {site}',
    ],
  },
  /** A story about itself: `This article was originally published on Example and is republished with permission.` */
  'originally-appeared': {
    lines: [
      '(this|the|a version of this|an earlier version of this|a longer version of this|portions of this) (article|story|post|piece|column|report|essay|interview|commentary|op-ed|review|content|excerpt|analysis|feature|press release|blog) [was|has|has been|is] (originally|first|previously|initially) [been] (appeared|published|posted|ran|featured|written|produced|reported|printed) (on|in|at|by|for|here) {matter}',
      'this (article|story|post|content|piece) [was|has been] (originally|first) published here',
      '(originally|first) (published|appeared|posted) (on|in|at|here) {publication}',
      '(originally|first) (published|appeared|posted) (on|in|at) {publication} on {date}',
      'this (article|story) [also|first|originally] appear(s|ed) in {publication}',
      '(this|a version of this|an earlier version of this) (article|story|column|essay|review|piece|interview) (appeared|appears|ran|will appear|is published|was published) (in|on) {title}(print|edition|issue|section|magazine|newspaper|page {n}|headline)[{matter}]',
      'this (story|segment|interview|episode|report) [was] (originally|first) (aired|broadcast)[ed] (on|in|at|during) {matter}',
      'appeared in the {title}print edition as {matter}',
      'originally published as {headline}',
      'more stories like this are available (on|at) {url}',
      '(see|read) this (article|story) in [the|our] (e-edition|print edition|digital edition|epaper|e-paper)[ here]',
      'this (article|story|interview|essay|column|post) is part of (a|an|the|our) [{words}] (series|project|collaboration|package|issue|initiative|special report)[{matter}]',
      "order reprints \\| today's paper \\| subscribe",
    ],
    endings: [
      'this (article|post|piece|column|essay|commentary|op-ed|content) [was|has been|is] (originally|first) (appeared|published|posted) (on|in|at|by) {publication}',
      'this (article|post|content) (originally|first) appeared on {site}',
      'this content was originally published here',
    ],
    place: 'edges',
  },
  /** Reprinted by leave: `This article is republished from Example under a Creative Commons license. Read the original article.` */
  republished: {
    lines: [
      'this (article|story|post|piece|report|column|content|interview|essay) (is|was|has been) (republished|reprinted|reposted|reproduced|syndicated|shared) [here] (from|with|by|under|courtesy|via|through|as part of) {matter}',
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
  },
  /** The notice of Indian papers below a wire story: `(This story has not been edited by our staff and is auto-generated from a syndicated feed.)` */
  'unedited-feed': {
    lines: [
      '[disclaimer: |note: ][except for the headline, ](this|the) (story|report|article|copy|content|news) [has|is|was] (not|not been|been) [edited|modified|created|reworked] by {matter}feed[s]',
      '[disclaimer: |note: ]except for the headline, this (story|article|report|copy) {matter}',
      'this content appears as provided to {title} by the originating wire service[. {matter}]',
      'only the headline [and picture|and image] (of this report|has been|have been|may have been) {matter}',
      'this is an unedited[,| and] auto-generated (story|report|article|feed) from {matter}',
      '[the] rest of the content is auto-generated from a syndicated feed',
    ],
    endings: [
      'except for the headline, this story has not been edited by {matter}',
      'this (story|report|article) has not been edited by {matter}feed',
      'this (story|report|article) (has been|is|was) (published|auto-generated|auto generated|generated) from a [wire agency|syndicated|news agency] feed{matter}',
    ],
    place: 'edges',
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
      '(this|the) (story|article|report|content) (is|was) (produced|provided|distributed|supplied|syndicated|made available|brought to you) [to {site}] (by|through|via|in partnership with) {matter}',
      'this is a (press release|news release|paid press release) (distributed|provided|issued|from|by) {matter}',
      '(published|distributed) under (license|licence) from {publication}',
    ],
    place: 'tail',
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
  },
} satisfies Family
