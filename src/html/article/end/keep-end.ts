import type { SourceMark } from '../../flow/marks.js'
import type { BlockFeatures, Page } from '../features/block-features.js'
import { type Box, firstAround } from '../features/box.js'
import { Cue, FURNITURE_CUES } from '../features/cue.js'
import { Place } from '../features/place.js'
import { isRow, rowsOf } from '../rows.js'
import { interrupts, isBeside, isLabel, isLastPart, LAST_OF_ROW } from './last-part.js'
import { endOfWhole } from './whole-part.js'

/** So many parts below the story may be its end. */
const MOST = 3
/** So much of what is named as something else may stand before it. */
const MOST_PASSED = 10
/** `footnotes`, `wp-block-footnotes`, `footnote-content`, `easy-footnotes-wrapper`; not `metaFootnote`, a line on the printed edition. */
const NAMED = /(?:^|[\s-])(?:foot|end)notes?(?:$|[\s-])/
/** A note stands this near to the box that is named so. */
const MOST_LEVELS = 4
/** Longer names are no names; many notes may stand in one box, and each asks for them. */
const LONGEST_NAMES = 300

/**
 * Keeps prose right below the story that stands in its box, and that nothing speaks against: a last paragraph that is made
 * otherwise than those above, a quotation at the end. Of such passages on the pages of the pool half are part of the story, and
 * rules know many of the others by their words. The same of a whole list or table, of code and of details. What a page itself
 * names as something else may stand before it: an advertisement, a picture, a box of other stories.
 */
export function keepEnd(
  page: Page,
  scores: Float64Array,
  keeps: boolean[],
  isPlain: (features: BlockFeatures) => boolean,
): void {
  const { blocks } = page
  const kept = rowsOf(blocks.filter((_, at) => keeps[at]))
  let at = keeps.lastIndexOf(true) + 1
  const within = rowsOf(blocks.slice(Math.max(0, keeps.indexOf(true)), at))
  let passed = 0
  let parts = 0
  while (at > 0 && at < blocks.length && parts < MOST && passed <= MOST_PASSED) {
    let next = at
    while (isLabel(blocks[next], within)) next++
    const features = blocks[next]
    if (
      features &&
      isBeside(features, page) &&
      isLastPart(features, scores[next] as number, kept, passed > 0, isPlain)
    ) {
      for (; at < next; at++) keeps[at] = isRow(blocks[at] as BlockFeatures, kept, LAST_OF_ROW)
      next++
    } else next = endOfWhole(page, scores, at)
    if (next > at) parts++
    else if (interrupts(blocks[at] as BlockFeatures)) passed++
    else return
    keepAll(blocks, keeps, at, next)
    at = Math.max(next, at + 1)
  }
}

/** Keeps such wholes between the first passage of the story that stays and the last, but for tables: see `keepTables`. */
export function keepWholes(page: Page, scores: Float64Array, keeps: boolean[]): void {
  const { blocks } = page
  const last = keeps.lastIndexOf(true)
  for (let at = keeps.indexOf(true) + 1; at > 0 && at < last; at++) {
    const isOther = isOfTable(blocks, at) || isUnderFurniture(blocks, keeps, at)
    const end = isOther ? at : endOfWhole(page, scores, at)
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

/** Keeps the notes that the story refers to, wherever on the page they stand. Answers with where they are. */
export function keepNotes(blocks: readonly BlockFeatures[], marks: readonly SourceMark[], keeps: boolean[]): number[] {
  const notes = blocks.flatMap(({ passage: { rank } }, at) =>
    rank?.as === 'footnote' && rank.label !== undefined ? [{ at, label: rank.label }] : [],
  )
  if (notes.length === 0) return []
  const wanted = labelsIn(blocks, marks, keeps)
  const found = notes.filter(({ label }) => wanted.has(label))
  for (const { at } of found) keeps[at] = true
  return found.map(({ at }) => at)
}

/** The labels of notes that the passages which stay refer to. */
function labelsIn(
  blocks: readonly BlockFeatures[],
  marks: readonly SourceMark[],
  keeps: readonly boolean[],
): Set<string> {
  const labels = new Set<string>()
  let at = 0
  for (const mark of marks) {
    if (mark.kind !== 'footnote') continue
    while (at < blocks.length && (blocks[at] as BlockFeatures).passage.end <= mark.start) at++
    const block = blocks[at]
    if (block && keeps[at] && block.passage.start < mark.end && block.passage.rank?.as !== 'footnote')
      labels.add(mark.label)
  }
  return labels
}

/** Code stands at most so many passages before the first of the story that stays, or behind the last. */
const FARTHEST = 3
const ELSEWHERE = Place.nav | Place.header | Place.footer | Place.form
const NAMED_BESIDE_CODE = Cue.comments | Cue.consent | Cue.ad | Cue.newsletter

/**
 * Keeps the code of a story: trees that were taught what news looks like take it for furniture, and no furniture is code. What
 * stands right before or behind it counts, too: `Here is how:` and the code itself may be all there is below the last paragraph.
 */
export function keepCode(blocks: readonly BlockFeatures[], keeps: boolean[], isSmall: boolean): void {
  const isOfStory = (features: BlockFeatures | undefined) => isCode(features, isSmall)
  const first = keeps.indexOf(true)
  if (first < 0) return
  const last = keeps.lastIndexOf(true)
  let from = first
  for (let at = first - 1; at >= 0 && at >= from - FARTHEST; at--) if (isOfStory(blocks[at])) from = at
  let until = last
  for (let at = until + 1; at < blocks.length && at <= until + FARTHEST; at++) if (isOfStory(blocks[at])) until = at
  for (let at = from; at <= until; at++)
    if (at > first && at < last ? isUnnamedCode(blocks[at]) : isOfStory(blocks[at])) keeps[at] = true
}

/** Whether a passage is code that nothing places elsewhere. On a small page the box of the story may be its one long paragraph. */
function isCode(features: BlockFeatures | undefined, isSmall: boolean): boolean {
  return features !== undefined && (features.inWide || isSmall) && features.copies === 0 && isUnnamedCode(features)
}

/** Within a story code may be told twice, and stand in any box. */
function isUnnamedCode(features: BlockFeatures | undefined): boolean {
  if (features?.passage.kind !== 'code') return false
  return ((features.ownCues | features.farCues) & NAMED_BESIDE_CODE) === 0 && (features.box.places & ELSEWHERE) === 0
}
