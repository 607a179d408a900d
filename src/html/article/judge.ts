import { columns } from './columns.js'
import { Scorer } from './forest.js'
import { forest } from './model.table.js'
import type { Page, Spot } from './spot.js'

let scorer: Scorer | undefined
const readers = forest.columns.map((name) => columns[name] ?? (() => 0))

/** How much each passage looks like part of the story, in log-odds, by the trees of `model.table.ts`. */
export function scorePassages(page: Page): Float64Array {
  scorer ??= new Scorer(forest)
  const scores = new Float64Array(page.spots.length)
  const row = new Float64Array(readers.length)
  for (let at = 0; at < scores.length; at++) {
    const spot = page.spots[at] as Spot
    for (let column = 0; column < readers.length; column++)
      row[column] = (readers[column] as (typeof readers)[0])(spot, page, at)
    scores[at] = scorer.score(row)
  }
  return scores
}
