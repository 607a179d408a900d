import { type Forest, Scorer } from '../../decide/forest.js'
import { columns } from './columns.js'
import { first, second } from './model.table.js'
import { isEndless, isWorthIt, mostPassages, type Page } from './spot.js'
import { aroundColumns, Surroundings } from './surroundings.js'

const hopeless = -6
/** What both forests look at, by name, and first what the second one has beside the scores of the first. */
const names = [...new Set([...first.columns, ...second.columns])].filter((name) => name in columns)
const readers = names.map((name) => columns[name] as (typeof columns)[string])
const aroundNames = second.columns.filter((name) => name in aroundColumns)
const aroundReaders = aroundNames.map((name) => aroundColumns[name] as (typeof aroundColumns)[string])
const width = names.length + aroundNames.length

let scorers: readonly Scorer[] | undefined

const scorerOf = (forest: Forest) => new Scorer(forest, [...names, ...aroundNames])

/** How much each passage looks like part of the story, in log-odds, by the trees of `model.table.ts`. */
export function scorePassages(page: Page): Float64Array {
  scorers ??= [scorerOf(first), scorerOf(second)]
  const asked = page.spots.flatMap((spot, at) => (at < mostPassages && isWorthIt(spot) ? at : []))
  const rows = asked.map((at) => rowOf(page, at))
  const scores = scoresOf(page, asked, rows, scorers[0] as Scorer)
  // What stands around the few that were scored says nothing of so many.
  if (isEndless(page)) return scores
  const around = new Surroundings(page, scores)
  rows.forEach((row, number) => {
    const at = asked[number] as number
    aroundReaders.forEach((read, column) => {
      row[names.length + column] = read(around, page.spots[at] as Page['spots'][number], at)
    })
  })
  return scoresOf(page, asked, rows, scorers[1] as Scorer)
}

function rowOf(page: Page, at: number): Float64Array {
  const row = new Float64Array(width)
  const spot = page.spots[at] as Page['spots'][number]
  for (let column = 0; column < readers.length; column++) {
    row[column] = (readers[column] as (typeof readers)[number])(spot, page, at)
  }
  return row
}

function scoresOf({ spots }: Page, asked: readonly number[], rows: readonly Float64Array[], scorer: Scorer) {
  const scores = Float64Array.from(spots, ({ prose }, at) => (at >= mostPassages && prose ? -hopeless : hopeless))
  asked.forEach((at, number) => {
    scores[at] = scorer.score(rows[number] as Float64Array)
  })
  return scores
}
