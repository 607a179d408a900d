import { Scorer } from '../../forest/forest.js'
import { type BlockFeatures, isEndless, isWorthIt, MOST_PASSAGES, type Page } from './features/block-features.js'
import { columnNames, writeColumns } from './features/columns.js'
import { aroundNames, Surroundings, writeAround } from './features/surroundings.js'
import { first, second } from './model.table.js'

const HOPELESS = -6
/** A row is what both forests look at, and behind that what the second one has beside it. */
const ROW = [...columnNames, ...aroundNames]
const WIDTH = ROW.length

/** Read when a page first asks; they never change. */
let scorers: readonly Scorer[] | undefined

/** How much each passage looks like part of the story, in log-odds, by the trees of `model.table.ts`. */
export function scorePassages(page: Page): Float64Array {
  scorers ??= [new Scorer(first, ROW), new Scorer(second, ROW)]
  const asked = passagesToScore(page)
  // One array for all rows: each of its own would cost more than what is written into it.
  const rows = new Float64Array(asked.length * WIDTH)
  for (let nth = 0; nth < asked.length; nth++) writeColumns(page, asked[nth] as number, rows, nth * WIDTH)
  const scores = scoresOf(page, asked, rows, scorers[0] as Scorer)
  // What stands around the few that were scored says nothing of so many.
  if (isEndless(page)) return scores
  const around = new Surroundings(page, scores)
  for (let nth = 0; nth < asked.length; nth++)
    writeAround(around, page, asked[nth] as number, rows, nth * WIDTH + columnNames.length)
  return scoresOf(page, asked, rows, scorers[1] as Scorer)
}

function passagesToScore({ blocks }: Page): number[] {
  const asked: number[] = []
  const length = Math.min(blocks.length, MOST_PASSAGES)
  for (let at = 0; at < length; at++) if (isWorthIt(blocks[at] as BlockFeatures)) asked.push(at)
  return asked
}

function scoresOf({ blocks }: Page, places: readonly number[], rows: Float64Array, scorer: Scorer): Float64Array {
  const scores = new Float64Array(blocks.length).fill(HOPELESS)
  for (let at = MOST_PASSAGES; at < blocks.length; at++) if ((blocks[at] as BlockFeatures).prose) scores[at] = -HOPELESS
  for (let nth = 0; nth < places.length; nth++) scores[places[nth] as number] = scorer.score(rows, nth * WIDTH)
  return scores
}
