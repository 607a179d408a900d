import type { BlockFeatures, Page } from './block-features.js'
import type { Box } from './box.js'
import { Cue } from './cue.js'
import { weightOfNames } from './names.js'
import { Place } from './place.js'

/** What the forests look at: one number per column and passage, in the order in which `writeColumns` writes them. */
export const columnNames: readonly string[] = /* @__PURE__ */ [
  'words, linkShare, links, strongShare, upperShare, commas, stops, ends, cuedShare, copies, kind',
  'shared, titleShare, titleWords, address, sinceComments, sinceRelated, sinceStamp, untilStamp, sinceHeadline',
  'untilHeadline, described',
  'inCore, inWide, since, until, wordsSince, wordsUntil, before, after, position, sinceTitle, titleAhead, to the end',
  'tag, parentTag, parentBlocks, parentLinkShare, parentProse, grandBlocks, grandLinkShare, grandProse',
  'branchTag, branchBlocks, branchLinkShare, branchProse, groupShare, groupLinks, articleShare, names',
  'coreProse, coreShare, far related, far promotion, far social, far author, far caption, far standfirst, far story',
  'in article, in main, in aside, in quote, in form, in body',
  'patternProse, patternPure, patternLinks, patternBlocks, pattern rows, pattern ended, pattern stamped',
  'pattern stamps before, pattern stamps after, pattern links before, pattern links after, pattern words before',
  'pattern words after, pattern words, pattern density',
  '-2 words, -1 words, -1 inCore, 1 words, 1 linkShare, 1 inCore, 1 kin, 2 inCore, 2 kin',
].flatMap((group) => group.split(', '))

const KINDS = ['paragraph', 'heading', 'quote', 'list-item', 'table', 'caption', 'code', 'embed']
const TAGS = /* @__PURE__ */ 'p div li h1 h2 h3 h4 td blockquote span section article dd figure'.split(' ')
const KIND_NUMBERS: ReadonlyMap<string, number> = new Map(KINDS.map((kind, at) => [kind, at]))
const TAG_NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, at) => [tag, at]))

/** What the names between a passage and the line of the core may say. */
const FAR_CUES = [
  Cue.related | Cue.listing,
  Cue.promo | Cue.newsletter | Cue.ad | Cue.consent | Cue.paywall | Cue.widget,
  Cue.share | Cue.comments | Cue.tags,
  Cue.author | Cue.meta | Cue.bio,
  Cue.caption | Cue.media,
  Cue.standfirst,
  Cue.story,
]
const PLACES = [Place.article, Place.main, Place.aside, Place.quote, Place.form, Place.body]

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

/** Writes the columns of a passage into a row that begins at `from`. */
export function writeColumns(page: Page, at: number, row: Float64Array, from: number): void {
  const features = page.blocks[at] as BlockFeatures
  let next = writeOwn(features, row, from)
  next = writeWords(features, row, next)
  next = writePlace(features, row, next)
  row[next++] = log(page.blocks.length - at)
  next = writeBoxes(features.box, page, row, next)
  next = writeCues(features, page, row, next)
  next = writeTemplate(features, page, row, next)
  writeNeighbors(page.blocks, at, row, next)
}

function writeOwn({ passage, words, linkShare, copies }: BlockFeatures, row: Float64Array, from: number): number {
  const { length } = passage
  row[from] = log(words)
  row[from + 1] = linkShare
  row[from + 2] = log(passage.links)
  row[from + 3] = share(passage.strongLength, length)
  row[from + 4] = share(passage.uppers, length)
  row[from + 5] = log(passage.commas)
  row[from + 6] = log(passage.stops)
  row[from + 7] = flag(passage.ends)
  row[from + 8] = share(passage.cuedLength, length)
  row[from + 9] = log(copies)
  row[from + 10] = KIND_NUMBERS.get(passage.kind) ?? -1
  return from + 11
}

function writeWords({ text }: BlockFeatures, row: Float64Array, from: number): number {
  row[from] = text.shared
  row[from + 1] = text.titleShare
  row[from + 2] = few(text.titleWords)
  row[from + 3] = flag(text.address)
  row[from + 4] = log(text.sinceComments)
  row[from + 5] = log(text.sinceRelated)
  row[from + 6] = log(text.sinceStamp)
  row[from + 7] = log(text.untilStamp)
  row[from + 8] = log(text.sinceHeadline)
  row[from + 9] = log(text.untilHeadline)
  row[from + 10] = text.described
  return from + 11
}

function writePlace(features: BlockFeatures, row: Float64Array, from: number): number {
  row[from] = flag(features.inCore)
  row[from + 1] = flag(features.inWide)
  row[from + 2] = log(features.since)
  row[from + 3] = log(features.until)
  row[from + 4] = log(features.wordsSince)
  row[from + 5] = log(features.wordsUntil)
  row[from + 6] = few(features.before)
  row[from + 7] = few(features.after)
  row[from + 8] = features.position
  row[from + 9] = log(features.sinceTitle)
  row[from + 10] = flag(features.titleAhead)
  return from + 11
}

function writeBoxes(box: Box, page: Page, row: Float64Array, from: number): number {
  const { prose } = page
  const { sums } = page.core
  const parent = box.parent ?? box
  const group = box.group ?? box
  row[from] = tagOf(box)
  row[from + 1] = tagOf(parent)
  let next = writeSums(parent, page, row, from + 2)
  next = writeSums(parent.parent ?? parent, page, row, next)
  row[next] = tagOf(box.branch ?? box)
  next = writeSums(box.branch ?? box, page, row, next + 1)
  row[next] = share(sums.prose[group.at] as number, prose)
  row[next + 1] = share(sums.linkWords[group.at] as number, sums.words[group.at] as number)
  row[next + 2] = box.article ? share(sums.prose[box.article.at] as number, prose) : -1
  row[next + 3] = weightOfNames(box)
  return next + 4
}

function writeSums({ at }: Box, { core: { sums } }: Page, row: Float64Array, from: number): number {
  row[from] = few(sums.blocks[at] as number)
  row[from + 1] = share(sums.linkWords[at] as number, sums.words[at] as number)
  row[from + 2] = few(sums.proseBlocks[at] as number)
  return from + 3
}

const tagOf = ({ name }: Box): number => TAG_NUMBERS.get(name) ?? -1

function writeCues({ farCues, box: { places } }: BlockFeatures, page: Page, row: Float64Array, from: number): number {
  const { core, sums } = page.core
  let next = from
  row[next++] = few(sums.proseBlocks[core.at] as number)
  row[next++] = share(sums.prose[core.at] as number, page.prose)
  for (let nth = 0; nth < FAR_CUES.length; nth++) row[next++] = flag((farCues & (FAR_CUES[nth] as number)) !== 0)
  for (let nth = 0; nth < PLACES.length; nth++) {
    const place = PLACES[nth] as number
    row[next++] = flag((places & place) !== 0) + flag((places & ~core.places & place) !== 0)
  }
  return next
}

function writeTemplate({ pattern }: BlockFeatures, { prose }: Page, row: Float64Array, from: number): number {
  const { blocks, words } = pattern
  row[from] = share(pattern.prose, prose)
  row[from + 1] = share(pattern.prose, words)
  row[from + 2] = share(pattern.linkWords, words)
  row[from + 3] = few(blocks)
  row[from + 4] = pattern.rows / blocks
  row[from + 5] = pattern.ended / blocks
  row[from + 6] = pattern.stamped / blocks
  row[from + 7] = pattern.stampsBefore / blocks
  row[from + 8] = pattern.stampsAfter / blocks
  row[from + 9] = pattern.linksBefore / blocks
  row[from + 10] = pattern.linksAfter / blocks
  row[from + 11] = pattern.wordsBefore / blocks
  row[from + 12] = pattern.wordsAfter / blocks
  row[from + 13] = log(words / blocks)
  row[from + 14] = share(words, pattern.to - pattern.from)
  return from + 15
}

function writeNeighbors(blocks: readonly BlockFeatures[], at: number, row: Float64Array, from: number): void {
  const { box } = blocks[at] as BlockFeatures
  const [second, first, next, later] = [blocks[at - 2], blocks[at - 1], blocks[at + 1], blocks[at + 2]]
  row[from] = second ? log(second.words) : -1
  row[from + 1] = first ? log(first.words) : -1
  row[from + 2] = first ? flag(first.inCore) : -1
  row[from + 3] = next ? log(next.words) : -1
  row[from + 4] = next ? next.linkShare : -1
  row[from + 5] = next ? flag(next.inCore) : -1
  row[from + 6] = next ? kinship(next.box, box) : -1
  row[from + 7] = later ? flag(later.inCore) : -1
  row[from + 8] = later ? kinship(later.box, box) : -1
}

function kinship(a: Box, b: Box): number {
  if (a === b) return 4
  if (a.parent === b.parent) return a.name === b.name ? 3 : 2
  return a.branch === b.branch ? 1 : 0
}
