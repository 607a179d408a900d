import { isDateLike } from '../../date/date-like.js'
import type { Span } from '../../edit/edit.js'
import type { Words } from '../../locale/at-hand.js'
import { opensByline } from '../metadata/people/opening.js'
import type { BlockFeatures, Page } from './features/block-features.js'
import type { Box } from './features/box.js'
import { Cue } from './features/cue.js'

/** A headline has so much of the title of the page, in so many words. */
const LEAST_TITLE = 0.7
const FEWEST_TITLE_WORDS = 2
/** A story that stays has so many words in sentences: less is a teaser, and goes or stays as it did. */
const FEWEST_WORDS = 60
const HEADLINE = /^h[12]$/
const FEWEST_HEADLINE_WORDS = 3
/** A byline or a date is so short, and stands within so many passages of its headline. */
const LONGEST_BYLINE = 15
const FARTHEST_BYLINE = 4

/** A headline of the page, and what it heads: an article, or the widest box in which no prose stands above it. */
interface Told {
  readonly box: Box
  readonly at: number
  readonly level: string
  readonly start: number
  readonly isNamed: boolean
  isSigned: boolean
  words: number
}

/**
 * Keeps one story of a page that goes on with the next ones below it, each under a headline of its own: the one that the
 * title names. Answers where the first of the others stands. Without a title that names one, all stay.
 */
export function keepOneStory({ blocks }: Page, keeps: boolean[], html: string, words: Words): Span | undefined {
  const told = storiesUnderHeadlines(blocks, keeps)
  if (told.size < 2) return undefined
  readThrough(blocks, keeps, told, html, words)
  const [named, ...more] = [...told.values()].filter(({ isNamed, words }) => isNamed && words >= FEWEST_WORDS)
  if (!named || more.length > 0) return undefined
  const others = new Map([...told].filter(([, other]) => isOtherStory(other, named, blocks)))
  const first = [...others.values()].find(({ words }) => words >= FEWEST_WORDS)
  return first && { start: first.start, end: leaveOut(blocks, keeps, others) ?? first.start }
}

/** What each headline of the page heads, by its box: of several that head the same, the one that the title names. */
function storiesUnderHeadlines(blocks: Page['blocks'], keeps: readonly boolean[]): Map<Box, Told> {
  const told = new Map<Box, Told>()
  let prose: Box | undefined
  blocks.forEach((features, at) => {
    const { passage, box, text, words } = features
    if (keeps[at] && features.prose) prose = box
    if (passage.kind !== 'heading' || words < FEWEST_HEADLINE_WORDS || !HEADLINE.test(box.name)) return
    const isNamed = text.titleShare >= LEAST_TITLE && text.titleWords >= FEWEST_TITLE_WORDS
    const headed = headedBy(box, prose)
    if (told.has(headed) && !(isNamed && !told.get(headed)?.isNamed)) return
    told.set(headed, { box: headed, at, level: box.name, start: passage.start, isNamed, isSigned: false, words: 0 })
  })
  return told
}

/** The article that a headline is in, or the widest box around it that does not hold the prose above. */
function headedBy(headline: Box, prose: Box | undefined): Box {
  let box = headline
  while (box !== headline.article && box.parent && !(prose && isIn(prose, box.parent))) box = box.parent
  return box
}

/** Counts what each headline heads that stays, and finds those that are signed or dated. */
function readThrough(
  blocks: Page['blocks'],
  keeps: readonly boolean[],
  told: ReadonlyMap<Box, Told>,
  html: string,
  known: Words,
): void {
  blocks.forEach(({ prose, words, box }, at) => {
    if (!keeps[at] || !prose) return
    let around: Box | undefined = box
    while (around && !told.has(around)) around = around.parent
    const story = around && told.get(around)
    if (story) story.words += words
  })
  for (const story of told.values()) {
    const near = blocks.slice(Math.max(0, story.at - FARTHEST_BYLINE), story.at + FARTHEST_BYLINE + 1)
    story.isSigned = near.some((features) => isIn(features.box, story.box) && isSignature(features, html, known))
  }
}

const MARKUP = /<[^<>]{0,1000}>/g

/** Whether a passage says who wrote something, or when. */
function isSignature({ ownCues, words, text, passage }: BlockFeatures, html: string, known: Words): boolean {
  if (words > LONGEST_BYLINE || passage.kind === 'heading') return false
  if (ownCues & Cue.author || text.stamped) return true
  const line = html.slice(passage.start, passage.end).replace(MARKUP, ' ').trim()
  return opensByline(line, known) || isDateLike(line, known)
}

/**
 * Whether another headline heads a story of its own: that of an article has to be the highest, or signed, for lesser ones head
 * parts of a story, and questions, too; one that heads no article has to be the second of the highest, and signed.
 */
function isOtherStory({ box, at, level, isSigned }: Told, named: Told, blocks: Page['blocks']): boolean {
  const own = (blocks[named.at] as BlockFeatures).box
  if (isIn(own, box)) return false
  if (box === box.article && !isIn(box, named.box)) return level === 'h1' || isSigned
  return at > named.at && level === 'h1' && named.level === 'h1' && isSigned
}

/** Leaves out what stands in some boxes; answers with the end of the last passage that would have stayed. */
function leaveOut(blocks: Page['blocks'], keeps: boolean[], others: ReadonlyMap<Box, Told>): number | undefined {
  let end: number | undefined
  blocks.forEach(({ box, passage }, at) => {
    if (!keeps[at]) return
    let around: Box | undefined = box
    while (around && !others.has(around)) around = around.parent
    if (!around) return
    keeps[at] = false
    end = passage.end
  })
  return end
}

function isIn(inner: Box, outer: Box): boolean {
  let box: Box | undefined = inner
  while (box && box.depth > outer.depth) box = box.parent
  return box === outer
}
