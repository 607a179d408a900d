import type { BlockFeatures, Page } from './features/block-features.js'
import { type Box, firstAround } from './features/box.js'

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
const LOWEST_SCORE = -2
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
    const isInStory = isNear && scores.slice(from, until).some((score) => score > LOWEST_SCORE)
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
