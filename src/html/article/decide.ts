import { keepCode, keepEnd, keepFootnotes, keepWholes } from './end/keep-end.js'
import type { BlockFeatures, Page } from './features/block-features.js'
import { type Box, firstAround, isDisclaimer } from './features/box.js'
import { Cue, FURNITURE_CUES } from './features/cue.js'
import { OUTSIDE_STORY } from './features/place.js'
import { keepEnough } from './keep-enough.js'
import { keepCalloutTitles, keepHeadings, keepSublists, keepTables } from './keep-parts.js'
import { keepFirstOfRow } from './rows.js'
import { keepStandfirst } from './top.js'

/** A passage of so many words is not told twice. */
const LONGEST = 15
/** Nearly all would go if so many times more goes than stays. */
const NEARLY_ALL = 6
/** Prose is at most so much further in than its heading, and a disclaimer than the box that is named so. */
const MOST_LEVELS = 3

/** A page of so few passages has next to no furniture: what stands within its story is part of it. */
const FEW_PASSAGES = 12
const NAMED = Cue.newsletter | Cue.comments | Cue.bio
/** So many words make one long, and so many others a story. */
const LONG_DISCLAIMER = 60
const FEWEST_WORDS = 20

/** What stays: the runs of the scores, and what the story would miss. */
export function decide(page: Page, scores: Float64Array, price?: number): boolean[] {
  const { blocks } = page
  const keeps = keepEnough(blocks, scores, price)
  const isSmall = blocks.length < FEW_PASSAGES
  if (isSmall) keepPlainProse(blocks, keeps)
  if (isSmall && isBare(blocks)) keepPlain(blocks, keeps)
  keepStory(blocks, keeps)
  const first = keeps.indexOf(true)
  const last = keeps.lastIndexOf(true)
  const told = templatesOf(blocks, keeps)
  for (let at = first; at >= 0 && at <= last; at++) {
    if (!keeps[at]) keeps[at] = isMissed(blocks, at, scores[at] as number, keeps, told)
  }
  keepTables(page, scores, keeps)
  keepSublists(blocks, keeps)
  keepWholes(page, scores, keeps)
  keepEnd(page, scores, keeps, isPlain)
  keepFootnotes(blocks, keeps)
  keepCode(blocks, keeps, isSmall)
  keepCalloutTitles(blocks, keeps)
  keepFirstOfRow(blocks, keeps)
  keepStandfirst(blocks, keeps)
  keepHeadings(blocks, scores, keeps)
  dropNamed(blocks, scores, keeps)
  dropDisclaimers(page, keeps)
  tellOnce(blocks, keeps)
  return keeps
}

/**
 * What the page itself calls a newsletter box, comments or a biography is none of the story, unless most of it is in there, or
 * the trees keep it although it is named so: of 95 such passages 77 are part of the story, as below `id="about-the-storm"`.
 */
function dropNamed(blocks: readonly BlockFeatures[], scores: Float64Array, keeps: boolean[]): void {
  const isNamed = ({ ownCues, farCues }: BlockFeatures, at: number) =>
    ((ownCues | farCues) & NAMED) !== 0 && (scores[at] as number) <= 0
  let named = 0
  let all = 0
  blocks.forEach((features, at) => {
    if (!keeps[at]) return
    all += features.words
    if (isNamed(features, at)) named += features.words
  })
  if (named * 4 > all) return
  blocks.forEach((features, at) => {
    if (isNamed(features, at)) keeps[at] = false
  })
}

/** A long disclaimer, as the page calls it, goes where a story stays without it. */
function dropDisclaimers({ blocks, core: { sums } }: Page, keeps: boolean[]): void {
  const isLongDisclaimer = (box: Box) => (sums.words[box.at] as number) >= LONG_DISCLAIMER && isDisclaimer(box)
  const isPart = ({ box }: BlockFeatures) => firstAround(box, MOST_LEVELS, isLongDisclaimer) !== undefined
  const parts = blocks.map((features, at) => keeps[at] === true && isPart(features))
  if (!parts.includes(true)) return
  const others = blocks.reduce((sum, { words }, at) => sum + (keeps[at] && !parts[at] ? words : 0), 0)
  if (others < FEWEST_WORDS) return
  parts.forEach((is, at) => {
    if (is) keeps[at] = false
  })
}

/** Words of prose that stay, by the template that made them. */
function templatesOf(
  blocks: readonly BlockFeatures[],
  keeps: readonly boolean[],
): Map<BlockFeatures['pattern'], number> {
  const told = new Map<BlockFeatures['pattern'], number>()
  blocks.forEach(({ prose, pattern, words }, at) => {
    if (prose && keeps[at]) told.set(pattern, (told.get(pattern) ?? 0) + words)
  })
  return told
}

/**
 * Whether a passage within the story would be missed: embedded posts and quotes, items of a list that is read out,
 * paragraphs made like most that stay, and prose that nothing speaks against.
 */
function isMissed(
  blocks: readonly BlockFeatures[],
  at: number,
  score: number,
  keeps: readonly boolean[],
  told: ReadonlyMap<BlockFeatures['pattern'], number>,
): boolean {
  const features = blocks[at] as BlockFeatures
  const { prose, pattern, linkShare, words } = features
  const { kind, ends } = features.passage
  const isAlike = prose && score > -2.5 && (told.get(pattern) ?? 0) * 2 > pattern.prose
  if (!features.inCore) return isAlike && features.inWide
  if (kind === 'heading' && linkShare === 0 && score > -3 && opensStory(blocks, keeps, at)) return true
  if (isAlike || kind === 'embed') return true
  if (kind === 'quote') return linkShare < 0.5 && score > -2
  if (kind === 'list-item' && linkShare < 0.3 && keeps[at - 1] && score > -2) return true
  if (blocks.length < FEW_PASSAGES) return isPlain(features)
  return isPlain(features) && kind !== 'table' && score > -2 && (ends || words > LONGEST)
}

/** Whether prose that stays stands right under a heading, in the same box or a little further in. */
function opensStory(blocks: readonly BlockFeatures[], keeps: readonly boolean[], at: number): boolean {
  const { parent } = (blocks[at] as BlockFeatures).box
  const next = blocks[at + 1]
  if (!next?.prose || !keeps[at + 1]) return false
  let around = next.box.parent
  for (let level = 1; around && around !== parent && level < MOST_LEVELS; level++) around = around.parent
  return around === parent
}

/** Prose in the core that no name speaks against comes back if nearly all of it would go: that is no story’s end. */
function keepStory(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  const isLikely = (features: BlockFeatures) =>
    features.prose && features.inCore && features.linkShare < 0.3 && !isFurniture(features)
  let balance = 0
  blocks.forEach((features, at) => {
    if (keeps[at]) balance += features.words * NEARLY_ALL
    else if (isLikely(features)) balance -= features.words
  })
  if (balance >= 0) return
  blocks.forEach((features, at) => {
    if (isLikely(features)) keeps[at] = true
  })
}

/** Whether neither its links nor its names speak against a passage. */
export function isPlain(features: BlockFeatures): boolean {
  return features.linkShare === 0 && !isFurniture(features)
}

function isFurniture({ ownCues, farCues, box }: BlockFeatures): boolean {
  return ((ownCues | farCues) & FURNITURE_CUES) !== 0 || (box.places & OUTSIDE_STORY) !== 0
}

function keepPlainProse(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  blocks.forEach((features, at) => {
    if (features.prose && isPlain(features)) keeps[at] = true
  })
}

/** Whether nothing on a page leads elsewhere or is placed outside of a story. */
const isBare = (blocks: readonly BlockFeatures[]): boolean =>
  blocks.every(({ linkShare, box }) => linkShare === 0 && (box.places & OUTSIDE_STORY) === 0)

/** Of a page that is bare all of the text is its story, but for its headline: an `h1`, or the one heading of its level on top. */
function keepPlain(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  const levelAt = (at: number) => blocks[at]?.passage.rank?.level
  const top = levelAt(0)
  const isRepeated = top !== undefined && blocks.some((_, at) => at > 0 && (levelAt(at) ?? top + 1) <= top)
  blocks.forEach((features, at) => {
    const isHeadline = levelAt(at) === 1 || (at === 0 && top !== undefined && !isRepeated)
    if (!isHeadline && !isFurniture(features)) keeps[at] = true
  })
}

function tellOnce(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  const told = new Set<number>()
  blocks.forEach(({ words, passage, copies }, at) => {
    if (!keeps[at] || copies === 0 || words < LONGEST || passage.kind === 'code') return
    if (told.has(passage.hash)) keeps[at] = false
    told.add(passage.hash)
  })
}
