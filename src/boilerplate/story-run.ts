import { PrefixSums } from './prefix-sums.js'
import { SURFACE_WIDTH, surfaceColumn } from './surface.js'

/** Features of a unit relative to what first odds take for the story, and to the row of likely boilerplate that it stands in. */
export const AGAIN = [
  'run-side', // −1 above the run of the story, 0 in it, 1 below
  'run-distance',
  'run-place', // 0 at its first unit, 1 behind its last
  'run-boilerplate-between', // characters of likely boilerplate
  'run-labels-between',
  'run-width-log',
  'run-share', // the share of all characters
  'row-units', // the number of units in the row: adjacent units more likely boilerplate than story
  'row-surest', // the highest log-odds in the row
  'row-mean',
  'row-opens', // the row is at the beginning of the text
  'row-closes', // the row is at the end of the text
  'text-surest',
  'text-sure', // the number of units that are certainly boilerplate
  'text-likely-share', // the share of units more likely boilerplate than story
  'others-surest', // the highest log-odds outside of the row
  'others-likely', // the number of units more likely boilerplate than story outside of the row
] as const

const WIDTH = surfaceColumn('width')
const STOP = surfaceColumn('stop')
const WIDEST = 300
const LABEL = 40
const FAR = 60
const MOST_LABELS = 10
const MOST_BOILERPLATE = 2000
/** A unit with at least these log-odds counts as boilerplate. */
const BOILERPLATE = 0.8
/** The cost of each unit in a run. A paragraph of the story gains up to 3. */
const COST = 0.3
const FULL_WIDTH = 100
const SURE = 2
const MOST_SURE = 12
const MOST_UNITS = 30

const [BOILERPLATES, LABELS, WIDTHS, LIKELY] = [0, 1, 2, 3]
const sums = /* @__PURE__ */ new PrefixSums(4)

let count = 0
let odds: Float32Array = new Float32Array(0)
const run = { start: 0, end: 0, width: 0, share: 0 }
const text = { surest: 0, sure: 0 }
/** For each unit the start and the end of its row. */
let rowStarts: Int32Array = new Int32Array(0)
let rowEnds: Int32Array = new Int32Array(0)
/** For each unit the highest odds from the first unit to it, and from it to the last. */
let highestUpTo: Float32Array = new Float32Array(0)
let highestFrom: Float32Array = new Float32Array(0)

/** Sets the text that `writeAgain` describes, by its surface features and the odds of the first forest. */
export function readAgain(units: number, surface: Float32Array, first: Float32Array): void {
  count = units
  odds = first
  if (rowStarts.length < count) {
    rowStarts = new Int32Array(2 * count)
    rowEnds = new Int32Array(2 * count)
    highestUpTo = new Float32Array(2 * count)
    highestFrom = new Float32Array(2 * count)
  }
  sums.reset(count)
  let sure = 0
  for (let unit = 0; unit < count; unit++) {
    const width = Math.min(WIDEST, surface[unit * SURFACE_WIDTH + WIDTH] as number)
    const own = odds[unit] as number
    sums.add(BOILERPLATES, unit, own > BOILERPLATE ? width : 0)
    sums.add(LABELS, unit, width < LABEL && surface[unit * SURFACE_WIDTH + STOP] === 0 ? 1 : 0)
    sums.add(WIDTHS, unit, width)
    sums.add(LIKELY, unit, own > 0 ? 1 : 0)
    if (own >= SURE) sure++
    highestUpTo[unit] = Math.max(own, unit > 0 ? (highestUpTo[unit - 1] as number) : -MOST_SURE)
  }
  for (let unit = count - 1; unit >= 0; unit--)
    highestFrom[unit] = Math.max(
      odds[unit] as number,
      unit + 1 < count ? (highestFrom[unit + 1] as number) : -MOST_SURE,
    )
  text.surest = count > 0 ? (highestFrom[0] as number) : -MOST_SURE
  text.sure = Math.min(MOST_SURE, sure)
  findRun()
  findRows()
}

/** Finds the run of units with the largest sum of gains and costs (Kadane's algorithm): most of the story. */
function findRun(): void {
  let [best, sum, start] = [0, 0, 0]
  run.start = 0
  run.end = Math.min(1, count)
  for (let unit = 0; unit < count; unit++) {
    if (sum <= 0) {
      sum = 0
      start = unit
    }
    const story = 1 / (1 + Math.exp(odds[unit] as number))
    sum += (story > 0.5 ? (sums.between(WIDTHS, unit, unit + 1) / FULL_WIDTH) * story : 0) - COST
    if (sum > best) {
      best = sum
      run.start = start
      run.end = unit + 1
    }
  }
  run.width = sums.between(WIDTHS, run.start, run.end)
  run.share = run.width / Math.max(1, sums.total(WIDTHS))
}

/** A unit more likely story is a row of its own. */
function findRows(): void {
  for (let start = 0; start < count; ) {
    let end = start
    while (end < count && (odds[end] as number) > 0) end++
    end = Math.max(end, start + 1)
    rowStarts.fill(start, start, end)
    rowEnds.fill(end, start, end)
    start = end
  }
}

/** Writes these features of a unit into `row`, from index `at` on. Returns the index behind them. */
export function writeAgain(unit: number, row: Float32Array, at: number): number {
  const [from, to] = [Math.min(unit, run.end), Math.max(unit, run.start)]
  let column = at
  row[column++] = unit < run.start ? -1 : unit >= run.end ? 1 : 0
  row[column++] = Math.min(FAR, to - from)
  row[column++] = Math.max(-1, Math.min(2, (unit - run.start) / Math.max(1, run.end - run.start)))
  row[column++] = Math.min(MOST_BOILERPLATE, sums.between(BOILERPLATES, from, to))
  row[column++] = Math.min(MOST_LABELS, sums.between(LABELS, from, to))
  row[column++] = Math.log1p(run.width)
  row[column++] = run.share
  return writeRow(unit, row, column)
}

function writeRow(unit: number, row: Float32Array, at: number): number {
  const [start, end] = [rowStarts[unit] as number, rowEnds[unit] as number]
  let [surest, sum] = [odds[start] as number, 0]
  for (let one = start; one < end && one < start + MOST_UNITS; one++) {
    surest = Math.max(surest, odds[one] as number)
    sum += odds[one] as number
  }
  const others = Math.max(
    start > 0 ? (highestUpTo[start - 1] as number) : -MOST_SURE,
    end < count ? (highestFrom[end] as number) : -MOST_SURE,
  )
  let column = at
  row[column++] = (odds[start] as number) > 0 ? Math.min(MOST_UNITS, end - start) : 0
  row[column++] = surest
  row[column++] = sum / Math.min(MOST_UNITS, end - start)
  row[column++] = start === 0 ? 1 : 0
  row[column++] = end === count ? 1 : 0
  row[column++] = text.surest
  row[column++] = text.sure
  row[column++] = sums.total(LIKELY) / Math.max(1, count)
  row[column++] = others
  row[column++] = Math.min(MOST_SURE, sums.total(LIKELY) - sums.between(LIKELY, start, end))
  return column
}
