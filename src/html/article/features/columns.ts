import type { BlockFeatures, Page } from './block-features.js'
import type { Box } from './box.js'
import { Cue } from './cue.js'
import { weightOfNames } from './names.js'
import type { Pattern } from './pattern.js'
import { Place } from './place.js'

/** One thing to know of a passage, as a number. */
export type Column = (features: BlockFeatures, page: Page, at: number) => number

const KINDS = ['paragraph', 'heading', 'quote', 'list-item', 'table', 'caption', 'code', 'embed']
const TAGS = [
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'blockquote',
  'span',
  'section',
  'article',
  'dd',
  'figure',
]
const TAG_NUMBERS = new Map(TAGS.map((tag, at) => [tag, at]))
const KIND_NUMBERS = new Map(KINDS.map((kind, at) => [kind, at]))

/** What the names between a passage and the line of the core may say. */
const cueGroups = {
  related: Cue.related | Cue.listing,
  promotion: Cue.promo | Cue.newsletter | Cue.ad | Cue.consent | Cue.paywall | Cue.widget,
  social: Cue.share | Cue.comments | Cue.tags,
  author: Cue.author | Cue.meta | Cue.bio,
  caption: Cue.caption | Cue.media,
  standfirst: Cue.standfirst,
  story: Cue.story,
}

/** Logarithms of small counts, which are in halves. */
const LOGS = /* @__PURE__ */ Float64Array.from({ length: 512 }, (_, halves) => Math.log2(1 + halves / 2))
function log(x: number): number {
  const halves = 2 * x
  return halves === (halves | 0) && halves < LOGS.length ? (LOGS[halves] as number) : Math.log2(1 + x)
}

/** Counts past seven tell of long stories and short ones, and not of what is part of them. */
const few = (x: number): number => log(Math.min(7, x))
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)
const flag = (is: boolean) => (is ? 1 : 0)
const parentOf = (features: BlockFeatures): Box => features.box.parent ?? features.box
const grandOf = (features: BlockFeatures): Box => parentOf(features).parent ?? parentOf(features)
const branchOf = (features: BlockFeatures): Box => features.box.branch ?? features.box
const groupOf = ({ box }: BlockFeatures): Box => box.group ?? box
const tagOf = (box: Box) => TAG_NUMBERS.get(box.name) ?? -1
const linkShare = ({ at }: Box, { core: { sums } }: Page) =>
  share(sums.linkWords[at] as number, sums.words[at] as number)
const blocksIn = ({ at }: Box, { core: { sums } }: Page) => few(sums.blocks[at] as number)
const proseIn = ({ at }: Box, { core: { sums } }: Page) => few(sums.proseBlocks[at] as number)
const shareOfProse = ({ at }: Box, { core: { sums }, prose }: Page) => share(sums.prose[at] as number, prose)

export const columns: Readonly<Record<string, Column>> = {
  words: ({ words }) => log(words),
  linkShare: (features) => features.linkShare,
  links: ({ passage }) => log(passage.links),
  strongShare: ({ passage }) => share(passage.strongLength, passage.length),
  upperShare: ({ passage }) => share(passage.uppers, passage.length),
  commas: ({ passage }) => log(passage.commas),
  stops: ({ passage }) => log(passage.stops),
  ends: ({ passage }) => flag(passage.ends),
  cuedShare: ({ passage }) => share(passage.cuedLength, passage.length),
  copies: ({ copies }) => log(copies),
  kind: ({ passage }) => KIND_NUMBERS.get(passage.kind) ?? -1,
  tag: ({ box }) => tagOf(box),
  parentTag: (features) => tagOf(parentOf(features)),
  branchTag: (features) => tagOf(branchOf(features)),
  inCore: ({ inCore }) => flag(inCore),
  inWide: ({ inWide }) => flag(inWide),
  since: ({ since }) => log(since),
  until: ({ until }) => log(until),
  wordsSince: ({ wordsSince }) => log(wordsSince),
  wordsUntil: ({ wordsUntil }) => log(wordsUntil),
  before: ({ before }) => few(before),
  after: ({ after }) => few(after),
  position: ({ position }) => position,
  sinceTitle: ({ sinceTitle }) => log(sinceTitle),
  titleAhead: ({ titleAhead }) => flag(titleAhead),
  parentBlocks: (features, page) => blocksIn(parentOf(features), page),
  parentLinkShare: (features, page) => linkShare(parentOf(features), page),
  parentProse: (features, page) => proseIn(parentOf(features), page),
  grandBlocks: (features, page) => blocksIn(grandOf(features), page),
  grandLinkShare: (features, page) => linkShare(grandOf(features), page),
  grandProse: (features, page) => proseIn(grandOf(features), page),
  branchBlocks: (features, page) => blocksIn(branchOf(features), page),
  branchLinkShare: (features, page) => linkShare(branchOf(features), page),
  branchProse: (features, page) => proseIn(branchOf(features), page),
  patternProse: ({ pattern }, { prose }) => share(pattern.prose, prose),
  patternPure: ({ pattern }) => share(pattern.prose, pattern.words),
  patternLinks: ({ pattern }) => share(pattern.linkWords, pattern.words),
  patternBlocks: ({ pattern }) => few(pattern.blocks),
  groupShare: (features, page) => shareOfProse(groupOf(features), page),
  groupLinks: (features, page) => linkShare(groupOf(features), page),
  articleShare: ({ box }, page) => (box.article ? shareOfProse(box.article, page) : -1),
  shared: ({ text }) => text.shared,
  titleShare: ({ text }) => text.titleShare,
  titleWords: ({ text }) => few(text.titleWords),
  address: ({ text }) => flag(text.address),
  sinceComments: ({ text }) => log(text.sinceComments),
  sinceRelated: ({ text }) => log(text.sinceRelated),
  sinceStamp: ({ text }) => log(text.sinceStamp),
  untilStamp: ({ text }) => log(text.untilStamp),
  sinceHeadline: ({ text }) => log(text.sinceHeadline),
  untilHeadline: ({ text }) => log(text.untilHeadline),
  described: ({ text }) => text.described,
  'to the end': (_, { blocks }, at) => log(blocks.length - at),
  ...Object.fromEntries(
    Object.entries({
      rows: ({ rows }) => rows,
      ended: ({ ended }) => ended,
      stamped: ({ stamped }) => stamped,
      'stamps before': ({ stampsBefore }) => stampsBefore,
      'stamps after': ({ stampsAfter }) => stampsAfter,
      'links before': ({ linksBefore }) => linksBefore,
      'links after': ({ linksAfter }) => linksAfter,
      'words before': ({ wordsBefore }) => wordsBefore,
      'words after': ({ wordsAfter }) => wordsAfter,
    } satisfies Readonly<Record<string, (pattern: Pattern) => number>>).map(([name, sum]): [string, Column] => [
      `pattern ${name}`,
      ({ pattern }) => sum(pattern) / pattern.blocks,
    ]),
  ),
  'pattern words': ({ pattern }) => log(pattern.words / pattern.blocks),
  'pattern density': ({ pattern }) => share(pattern.words, pattern.to - pattern.from),
  names: ({ box }) => weightOfNames(box),
  coreProse: (_, page) => proseIn(page.core.core, page),
  coreShare: (_, page) => shareOfProse(page.core.core, page),
  ...Object.fromEntries(
    Object.entries(cueGroups).map(([name, cues]): [string, Column] => [
      `far ${name}`,
      ({ farCues }) => flag((farCues & cues) !== 0),
    ]),
  ),
  ...Object.fromEntries(
    (['article', 'main', 'aside', 'quote', 'form', 'body'] as const).map((name): [string, Column] => [
      `in ${name}`,
      ({ box: { places } }, { core }) => {
        const place = Place[name]
        return flag((places & place) !== 0) + flag((places & ~core.core.places & place) !== 0)
      },
    ]),
  ),
  '-2 words': beside(-2, ({ words }) => log(words)),
  '-1 words': beside(-1, ({ words }) => log(words)),
  '-1 inCore': beside(-1, ({ inCore }) => flag(inCore)),
  '1 words': beside(1, ({ words }) => log(words)),
  '1 linkShare': beside(1, ({ linkShare }) => linkShare),
  '1 inCore': beside(1, ({ inCore }) => flag(inCore)),
  '1 kin': beside(1, kinship),
  '2 inCore': beside(2, ({ inCore }) => flag(inCore)),
  '2 kin': beside(2, kinship),
}

/** A column of the passage that stands so many behind. */
function beside(offset: number, value: (other: BlockFeatures, features: BlockFeatures) => number): Column {
  return (features, { blocks }, at) => {
    const other = blocks[at + offset]
    return other ? value(other, features) : -1
  }
}

function kinship({ box: a }: BlockFeatures, { box: b }: BlockFeatures): number {
  if (a === b) return 4
  if (a.parent === b.parent) return a.name === b.name ? 3 : 2
  return a.branch === b.branch ? 1 : 0
}
