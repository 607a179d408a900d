import { type Forest, Scorer } from '../../decide/forest.js'
import { type BlockFeatures, isEndless, isWorthIt, MOST_PASSAGES, type Page } from './features/block-features.js'
import { type Column, columns } from './features/columns.js'
import { type AroundColumn, aroundColumns, Surroundings } from './features/surroundings.js'
import { first, second } from './model.table.js'

const HOPELESS = -6
/** What both forests look at, by name, and first what the second one has beside the scores of the first. */
const names = [...new Set([...first.columns, ...second.columns])].filter((name) => name in columns)
const readers = names.map((name) => columns[name] as (typeof columns)[string])
const aroundNames = second.columns.filter((name) => name in aroundColumns)
const aroundReaders = aroundNames.map((name) => aroundColumns[name] as (typeof aroundColumns)[string])
const WIDTH = names.length + aroundNames.length

/** Read when a page first asks; they never change. */
let scorers: readonly Scorer[] | undefined

const scorerOf = (forest: Forest) => new Scorer(forest, [...names, ...aroundNames])

/** How much each passage looks like part of the story, in log-odds, by the trees of `model.table.ts`. */
export function scorePassages(page: Page): Float64Array {
  scorers ??= [scorerOf(first), scorerOf(second)]
  const asked = passagesToScore(page)
  // One array for all rows: each of its own would cost more than what is written into it.
  const rows = new Float64Array(asked.length * WIDTH)
  for (let nth = 0; nth < asked.length; nth++) writeRow(page, asked[nth] as number, rows, nth * WIDTH)
  const scores = scoresOf(page, asked, rows, scorers[0] as Scorer)
  // What stands around the few that were scored says nothing of so many.
  if (isEndless(page)) return scores
  const around = new Surroundings(page, scores)
  for (let nth = 0; nth < asked.length; nth++)
    writeAround(around, page, asked[nth] as number, rows, nth * WIDTH + names.length)
  return scoresOf(page, asked, rows, scorers[1] as Scorer)
}

function passagesToScore({ blocks }: Page): number[] {
  const asked: number[] = []
  const length = Math.min(blocks.length, MOST_PASSAGES)
  for (let at = 0; at < length; at++) if (isWorthIt(blocks[at] as BlockFeatures)) asked.push(at)
  return asked
}

function writeRow(page: Page, at: number, rows: Float64Array, offset: number): void {
  const features = page.blocks[at] as BlockFeatures
  for (let column = 0; column < readers.length; column++)
    rows[offset + column] = (readers[column] as Column)(features, page, at)
}

function writeAround(around: Surroundings, page: Page, at: number, rows: Float64Array, offset: number): void {
  const features = page.blocks[at] as BlockFeatures
  for (let column = 0; column < aroundReaders.length; column++)
    rows[offset + column] = (aroundReaders[column] as AroundColumn)(around, features, at)
}

function scoresOf({ blocks }: Page, places: readonly number[], rows: Float64Array, scorer: Scorer): Float64Array {
  const scores = new Float64Array(blocks.length).fill(HOPELESS)
  for (let at = MOST_PASSAGES; at < blocks.length; at++) if ((blocks[at] as BlockFeatures).prose) scores[at] = -HOPELESS
  for (let nth = 0; nth < places.length; nth++) scores[places[nth] as number] = scorer.score(rows, nth * WIDTH)
  return scores
}
