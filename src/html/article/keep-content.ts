import type { PageKind } from '../../document.js'
import { Scorer } from '../../forest/forest.js'
import { content } from './content.table.js'
import type { Page } from './features/block-features.js'
import { columnNames, writeColumns } from './features/columns.js'

/**
 * What a passage scores that stays, in log-odds: a little below even, for what is lost is worse than what is too much. By
 * folds over 322 pages F1 by words is the same from −1.2 to −.6.
 */
const LOWEST_SCORE = -0.9
/** A page of more passages is a table of data, or a bomb: it stays as narrow as it was. */
const MOST_PASSAGES = 5000
const KIND = 'kind '
/** What the trees look at: the columns of a passage, and whether the page is of a kind: `kind forum` */
const ROW = [...columnNames, ...content.columns.filter((name) => name.startsWith(KIND))]

let scorer: Scorer | undefined

/**
 * Keeps what a page that is no article is about, beside what looks like a story: the entries of a list with their prices, the
 * posts of a thread, the description and the specification of a product, the sections of a manual. The trees of
 * `content.table.ts` learned it from such pages; of what they see, the kind is a part.
 *
 * `<li><a href="/x">Steel bottle</a> $20</li>`, thirty times below the `<h1>` of a shop’s category → all thirty stay
 */
export function keepContent(page: Page, keeps: boolean[], kind: PageKind): void {
  const { blocks } = page
  if (blocks.length > MOST_PASSAGES) return
  scorer ??= new Scorer(content, ROW)
  const row = new Float64Array(ROW.length)
  for (let at = columnNames.length; at < ROW.length; at++) row[at] = ROW[at] === KIND + kind ? 1 : 0
  for (let at = 0; at < blocks.length; at++) {
    writeColumns(page, at, row, 0)
    if (scorer.score(row) > LOWEST_SCORE) keeps[at] = true
  }
}
