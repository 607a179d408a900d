import type { BlockFeatures } from '../features/block-features.js'
import { type Box, firstAround } from '../features/box.js'
import { Cue, FURNITURE_CUES } from '../features/cue.js'
import { endOfWhole } from './whole-part.js'

/** So many passages below the story may be its end, or so many lists, tables and the like … */
const MOST = 3
/** … if they score more than this, in log-odds. */
const LOWEST_SCORE = -2
/** `footnotes`, `wp-block-footnotes`, `footnote-content`, `easy-footnotes-wrapper`; not `metaFootnote`, a line on the printed edition. */
const NAMED = /(?:^|[\s-])(?:foot|end)notes?(?:$|[\s-])/
/** A note stands this near to the box that is named so. */
const MOST_LEVELS = 4
/** Longer names are no names; many notes may stand in one box, and each asks for them. */
const LONGEST_NAMES = 300

/**
 * Keeps prose right below the story that stands in its box, and that nothing speaks against: a last paragraph that is made
 * otherwise than those above, a quotation at the end. Of such passages on the pages of the pool half are part of the story, and
 * rules know many of the others by their words. The same of a whole list or table, of code and of details.
 */
export function keepEnd(
  blocks: readonly BlockFeatures[],
  scores: Float64Array,
  keeps: boolean[],
  isPlain: (features: BlockFeatures) => boolean,
): void {
  const last = keeps.lastIndexOf(true)
  let at = last + 1
  for (let parts = 0; last >= 0 && parts < MOST; parts++) {
    const features = blocks[at]
    if (!features) return
    const isEnd = reads(features) && features.inCore && features.copies === 0 && isPlain(features)
    const end = isEnd && (scores[at] as number) > LOWEST_SCORE ? at + 1 : endOfWhole(blocks, scores, at)
    if (end === at) return
    keepAll(blocks, keeps, at, end)
    at = end
  }
}

/** Keeps such wholes between the first passage of the story that stays and the last, but for tables: see `keepTables`. */
export function keepWholes(blocks: readonly BlockFeatures[], scores: Float64Array, keeps: boolean[]): void {
  const last = keeps.lastIndexOf(true)
  for (let at = keeps.indexOf(true) + 1; at > 0 && at < last; at++) {
    const isOther = isOfTable(blocks, at) || isUnderFurniture(blocks, keeps, at)
    const end = isOther ? at : endOfWhole(blocks, scores, at)
    if (end === at) continue
    keepAll(blocks, keeps, at, end)
    at = end - 1
  }
}

function isOfTable(blocks: readonly BlockFeatures[], at: number): boolean {
  const { kind } = (blocks[at] as BlockFeatures).passage
  return kind === 'table' || kind === 'caption'
}

/** Whether what goes right above says what furniture says: `Selected comments`, `See also` */
function isUnderFurniture(blocks: readonly BlockFeatures[], keeps: readonly boolean[], at: number): boolean {
  return !keeps[at - 1] && ((blocks[at - 1]?.text.says ?? 0) & FURNITURE_CUES) !== 0
}

/** Keeps passages, but for the icon of their box: `💡` */
function keepAll(blocks: readonly BlockFeatures[], keeps: boolean[], from: number, end: number): void {
  for (let at = from; at < end; at++) {
    const { kind, length } = (blocks[at] as BlockFeatures).passage
    if (kind !== 'paragraph' || length > LONGEST_ICON) keeps[at] = true
  }
}

const LONGEST_ICON = 2

/** What somebody said may be short, and so may the last sentence: `More rain is expected on Friday.` */
const reads = (features: BlockFeatures) =>
  features.prose || (features.passage.ends && (features.passage.kind === 'quote' || isShortSentence(features)))

const isShortSentence = ({ passage, words, text }: BlockFeatures) =>
  passage.kind === 'paragraph' && words >= FEWEST_WORDS && (text.says & APPEALS) === 0

/** What a page asks of its readers, in a sentence as short. */
const APPEALS = Cue.share | Cue.newsletter | Cue.comments | Cue.ad | Cue.promo | Cue.paywall | Cue.consent
/** A button that closes with a stop has fewer words. */
const FEWEST_WORDS = 4

/** Keeps the notes to the story that the page itself names so: its text has their numbers. */
export function keepFootnotes(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  const first = keeps.indexOf(true)
  if (first < 0) return
  blocks.forEach(({ inCore, copies, box }, at) => {
    if (at > first && inCore && copies === 0 && isNote(box)) keeps[at] = true
  })
}

const isNote = (box: Box): boolean => firstAround(box, MOST_LEVELS, isNamedSo) !== undefined

const isNamedSo = ({ names }: Box): boolean => names.length <= LONGEST_NAMES && NAMED.test(names)
