import type { BlockFeatures, Page } from './features/block-features.js'
import { type Box, firstAround } from './features/box.js'
import { Cue } from './features/cue.js'
import { OUTSIDE_STORY, Place } from './features/place.js'

/** The picture above a story is at most so many passages away from it, and the one below so many. */
const ABOVE = 6
const BELOW = 1
/** More of it in links leads elsewhere: a teaser. */
const MOST_LINKED_OF_CAPTION = 0.5
const OUTSIDE_CAPTIONS = OUTSIDE_STORY & ~(Place.figure | Place.header)
/** What names boxes of other stories and of readers; those of a story’s pictures are named like footers and lists, too. */
const NAMED = Cue.related | Cue.navigation | Cue.comments | Cue.newsletter | Cue.ad | Cue.consent | Cue.paywall

/**
 * Keeps the captions of the pictures of a story: within it, right above, and right below. The trees learned from pages without
 * captions, so they drop nearly all. On a page that is no story, pictures in lists belong to teasers.
 */
export function keepCaptions(blocks: readonly BlockFeatures[], keeps: boolean[], isStory = true): void {
  const apart = isStory ? OUTSIDE_CAPTIONS : OUTSIDE_CAPTIONS | Place.list
  const first = keeps.indexOf(true)
  const last = keeps.lastIndexOf(true)
  if (first < 0) return
  const until = Math.min(blocks.length - 1, last + BELOW)
  const told = new Set<number>()
  for (let at = Math.max(0, first - ABOVE); at <= until; at++) {
    const features = blocks[at] as BlockFeatures
    if (!isOfStory(features, apart) || told.has(features.passage.hash)) continue
    keeps[at] = true
    told.add(features.passage.hash)
  }
}

function isOfStory({ passage, inWide, linkShare, box, ownCues, farCues }: BlockFeatures, apart: number): boolean {
  if (passage.kind !== 'caption' || !inWide || linkShare > MOST_LINKED_OF_CAPTION) return false
  return (box.places & apart) === 0 && ((ownCues | farCues) & NAMED) === 0
}

/** A heading scores more, in log-odds; one that is linked leads elsewhere more often. */
const LOWEST_SCORE = -1
const LOWEST_SCORE_OF_LINK = -0.5
const OUTSIDE_HEADINGS = (OUTSIDE_STORY & ~Place.figure) | Place.table

/**
 * Keeps the headings of what stays: within the story a heading goes with the passage right below it. Headings that
 * score less stay if `isMissed` finds their prose. On unseen pages a lower limit keeps headings of other stories.
 *
 * `<h2>Conclusion</h2><p>It will rain. …</p>`, of which the paragraph stays → both stay
 */
export function keepHeadings(blocks: readonly BlockFeatures[], scores: Float64Array, keeps: boolean[]): void {
  const first = keeps.indexOf(true)
  // Above a paragraph the headline may stand.
  const from = blocks[first]?.passage.kind === 'code' ? Math.max(0, first - 1) : first
  for (let at = keeps.lastIndexOf(true) - 1; at >= from; at--) {
    const { passage, inCore, box, linkShare } = blocks[at] as BlockFeatures
    if (passage.kind !== 'heading' || !keeps[at + 1] || !inCore || (box.places & OUTSIDE_HEADINGS) !== 0) continue
    if ((scores[at] as number) > (linkShare > 0 ? LOWEST_SCORE_OF_LINK : LOWEST_SCORE)) keeps[at] = true
  }
}

/** An icon of a box is one sign, or two: `!` */
const LONGEST_ICON = 2

/** Keeps the title of a box that is set apart in the story, such as a warning, where what it says below stays. */
export function keepCalloutTitles(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  for (let at = blocks.length - 2; at >= 0; at--) {
    const features = blocks[at]
    const rank = features?.passage.rank
    const isTitle = features !== undefined && features.passage.length > LONGEST_ICON && rank?.as === 'quote'
    if (isTitle && keeps[at + 1] && blocks[at + 1]?.passage.rank === rank) keeps[at] = true
  }
}

/** An item stands this near to its passages: `li > div > p`. */
const MOST_LEVELS_OF_ITEM = 4

/**
 * Keeps the lists within items that stay. Trees that judge items one by one lose the links of such lists:
 * `Three posts are about this:¶- First¶- Second¶- Third`
 */
export function keepSublists(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  const opened = new Map<Box, boolean>()
  blocks.forEach((features, at) => {
    const item = itemAround(features.box)
    if (!item) return
    if (!opened.has(item)) opened.set(item, keeps[at] === true)
    if (keeps[at] || features.passage.kind !== 'list-item') return
    const outer = item.parent && itemAround(item.parent)
    if (outer && opened.get(outer)) {
      keeps[at] = true
      opened.set(item, true)
    }
  })
}

const itemAround = (box: Box): Box | undefined =>
  box.name === 'li' ? box : firstAround(box, MOST_LEVELS_OF_ITEM, isItem)
const isItem = ({ name }: Box): boolean => name === 'li'

/** A table stands this near to the passages that are its rows: `table > tbody > tr > td`. */
const MOST_LEVELS = 6
/** A table of data has so many rows of several cells; fewer, if they have a head. */
const FEWEST_ROWS = 3
const FEWEST_WITH_HEAD = 2
/** More of it in links is a menu. */
const MOST_LINKS = 0.3
/** Where every second passage has a number in it, the names of what is counted may be links. */
const MOST_LINKS_OF_NUMBERS = 0.5
const FEW_WITHOUT = 2
/** Cells of data that hold blocks have no more words on average. */
const MOST_WORDS = 8
/** The best of its rows scores more, in log-odds, if its story is not elsewhere. */
const LOWEST_SCORE_OF_ROW = -2
/** Passages between a table and the story above it: its title. */
const TITLE = 1

/**
 * Keeps the tables of data that stand in the story, or right below it, whole: rows say little alone, so that trees that judge
 * them one by one lose them, or the head of those that stay. Of 7,465 words in 131 such tables on 43 pages of stories some of
 * which went, 4,433 were part of the story.
 */
export function keepTables({ blocks, core: { sums } }: Page, scores: Float64Array, keeps: boolean[]): void {
  const first = keeps.indexOf(true)
  const last = keeps.lastIndexOf(true)
  if (first < 0) return
  let until = 0
  for (let from = 0; from < blocks.length; from = until) {
    const table = tableOf(blocks[from] as BlockFeatures)
    until = from + 1
    if (!table) continue
    while (until < blocks.length && tableOf(blocks[until] as BlockFeatures) === table) until++
    const isNear = (from > first && from <= last + 1 + TITLE) || keeps.slice(from, until).includes(true)
    const rows = blocks.slice(from, until)
    const isInStory = isNear && scores.slice(from, until).some((score) => score > LOWEST_SCORE_OF_ROW)
    if (isInStory && rows.length === sums.blocks[table.at] && isData(rows)) keeps.fill(true, from, until)
  }
}

/** The table that a row or a caption is in, or the figure that holds such a table and its caption. */
function tableOf({ passage, box }: BlockFeatures): Box | undefined {
  if (passage.kind !== 'table' && passage.kind !== 'caption') return undefined
  const table = firstAround(box, MOST_LEVELS, ({ name }) => name === 'figure' || name === 'table')
  return table?.name === 'table' && table.parent?.name === 'figure' ? table.parent : table
}

/** Whether rows of several cells are a part of the page’s core that is not there to lead elsewhere. */
function isData(rows: readonly BlockFeatures[]): boolean {
  let words = 0
  let linked = 0
  let wide = 0
  let numbered = 0
  /** Rows of cells that hold blocks, each of which is a passage. */
  const cells = new Map<Box, number>()
  for (const row of rows) {
    if (!row.inCore) return false
    words += row.words
    linked += row.words * row.linkShare
    if (row.passage.cells > 1) wide++
    if (row.passage.digits > 0) numbered++
    const around = row.box.name === 'tr' ? undefined : firstAround(row.box, MOST_LEVELS, isTableRow)
    if (around) cells.set(around, (cells.get(around) ?? 0) + 1)
  }
  const isNumbered = numbered * FEW_WITHOUT >= rows.length
  // A table of blocks without numbers is layout more often than data.
  if (isNumbered && words <= MOST_WORDS * rows.length) for (const count of cells.values()) if (count > 1) wide++
  const fewest = rows.some(({ passage }) => passage.rank?.header) ? FEWEST_WITH_HEAD : FEWEST_ROWS
  return wide >= fewest && linked <= words * (isNumbered && cells.size > 0 ? MOST_LINKS_OF_NUMBERS : MOST_LINKS)
}

const isTableRow = ({ name }: Box): boolean => name === 'tr'
