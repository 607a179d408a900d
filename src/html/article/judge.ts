import { Scorer } from '../../decide/forest.js'
import { type Column, columns } from './columns.js'
import { forest } from './model.table.js'
import type { Page, Spot } from './spot.js'

let scorer: Scorer | undefined
const readers = forest.columns.map((name) => columns[name] ?? (() => 0))

/** Links outside the box that holds nearly all prose: of 37,669 such passages on 325 pages, one was part of a story. */
const mostLinks = 0.6
const hopeless = -6
/** Past so many passages a page is a table of data, or a bomb, and not worth the trees: then prose alone counts. */
const mostPassages = 20_000

/** How much each passage looks like part of the story, in log-odds, by the trees of `model.table.ts`. */
export function scorePassages(page: Page): Float64Array {
  scorer ??= new Scorer(forest)
  const { spots } = page
  const scores = new Float64Array(spots.length)
  const row = new Float64Array(readers.length)
  for (let at = 0; at < scores.length; at++) {
    const spot = spots[at] as Spot
    if (!spot.inWide && spot.linkShare > mostLinks) {
      scores[at] = hopeless
      continue
    }
    if (at >= mostPassages) {
      scores[at] = spot.prose ? -hopeless : hopeless
      continue
    }
    for (let column = 0; column < readers.length; column++) row[column] = (readers[column] as Column)(spot, page, at)
    scores[at] = scorer.score(row)
  }
  return scores
}
