import { Gap } from '../read/gap.js'
import { tagOf } from '../read/tags.js'
import { type Draft, isTable, outermost } from './draft.js'

/** A table of data has so many rows of several cells; fewer, if they have a head. */
const FEWEST_ROWS = 3
const FEWEST_WITH_HEAD = 2
/** A table is at most so far below the story: its title stands between. */
const TABLE_BELOW = 2
/** More of it in links is a menu. Where every second passage has a number, the names of what is counted may be links. */
const MOST_LINKS = 0.3
const MOST_LINKS_OF_NUMBERS = 0.5
/** Cells of data that hold blocks have no more words on average: others are columns of a layout. */
const MOST_WORDS = 8
/** The best passage of it scores more; with a head, it need not look like news. */
const LOWEST_BEST = -2
const LOWEST_WITH_HEAD = -3.5
/** `tr > td > div > p > b` */
const MOST_LEVELS = 6

const [TH, TR] = /* @__PURE__ */ (['th', 'tr'] as const).map(tagOf) as [number, number]

/**
 * Keeps the tables of data in the story, or right below it, whole: rows say little alone, so that trees that judge them one by one
 * lose them, or the head of those that stay.
 */
export function keepTables(draft: Draft): void {
  const { keeps } = draft
  const first = keeps.indexOf(1)
  const last = keeps.lastIndexOf(1)
  if (first < 0) return
  forEachTable(draft, (from, end) => {
    const isNear = (from > first && from <= last + TABLE_BELOW) || keeps.subarray(from, end).includes(1)
    if (isNear && isData(draft, from, end)) keeps.fill(1, from, end)
  })
}

/** Calls back with the passages of each outermost table within the core. */
export function forEachTable({ features }: Draft, use: (from: number, end: number) => void): void {
  const { page } = features
  for (let at = 0, end = 0; at < page.passages; at = end) {
    const table = outermost(features, at, isTable)
    const opens = table >= 0 && page.passageFrom[table] === at
    end = opens ? Math.max(at + 1, page.passageTo[table] as number) : at + 1
    if (opens) use(at, end)
  }
}

/** Whether rows of several cells do not lead elsewhere, and some may be part of the story. */
function isData({ features: { page, words, linkShare }, scores, keeps }: Draft, from: number, end: number): boolean {
  let [all, linked, numbered, kept, best] = [0, 0, 0, 0, Number.NEGATIVE_INFINITY]
  for (let at = from; at < end; at++) {
    all += words[at] as number
    linked += (words[at] as number) * (linkShare[at] as number)
    best = Math.max(best, scores[at] as number)
    if (hasDigits(page, at)) numbered++
    kept += keeps[at] as number
  }
  const shape = shapeOf(page, from, end)
  const isNumbered = numbered * 2 >= end - from
  if (shape.rows < (shape.hasHead ? FEWEST_WITH_HEAD : FEWEST_ROWS) || shape.passages * 2 < end - from) return false
  const isPlain = isNumbered || shape.hasHead || linked === 0
  if (shape.hasBlocks && (!isPlain || all > MOST_WORDS * (end - from))) return false
  if (kept * 2 > end - from) return true
  const most = isNumbered ? MOST_LINKS_OF_NUMBERS : MOST_LINKS
  return linked <= most * all && best > (shape.hasHead ? LOWEST_WITH_HEAD : LOWEST_BEST)
}

interface Shape {
  /** Rows of several cells, and the passages in them. */
  readonly rows: number
  readonly passages: number
  /** Whether one of them has cells that hold blocks, each of which is a passage. */
  readonly hasBlocks: boolean
  /** Whether one of its cells is a head. */
  readonly hasHead: boolean
}

/** What the rows of a table look like. */
export function shapeOf(page: Draft['features']['page'], from: number, end: number): Shape {
  let [rows, passages, hasBlocks, hasHead] = [0, 0, false, false]
  let inRow = 0
  let last = -1
  for (let at = from; at < end; at++) {
    if (!hasHead && around(page, at, TH) >= 0) hasHead = true
    const row = around(page, at, TR)
    if (row < 0 || row !== last) inRow = 0
    last = row
    inRow++
    if (hasCells(page, at)) {
      rows++
      passages++
    } else if (row >= 0 && inRow === 2) {
      rows++
      passages += 2
      hasBlocks = true
    } else if (inRow > 2) passages++
  }
  return { rows, passages, hasBlocks, hasHead }
}

/** The innermost element of a tag around the first text of a passage, within its row; or -1. */
function around(
  { passageText, textParent, parent, tag }: Draft['features']['page'],
  at: number,
  wanted: number,
): number {
  let row = textParent[passageText[at] as number] as number
  for (let level = 0; level < MOST_LEVELS && row > 0; level++, row = parent[row] as number) {
    if (tag[row] === wanted) return row
    if (tag[row] === TR) return -1
  }
  return -1
}

function hasCells({ textGap, passageText }: Draft['features']['page'], at: number): boolean {
  const end = passageText[at + 1] as number
  for (let text = (passageText[at] as number) + 1; text < end; text++) if (textGap[text] === Gap.cell) return true
  return false
}

const hasDigits = ({ digitsBefore, passageText }: Draft['features']['page'], at: number): boolean =>
  (digitsBefore[passageText[at + 1] as number] as number) > (digitsBefore[passageText[at] as number] as number)
