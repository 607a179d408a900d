import type { Span } from '../../edit/edit.js'
import type { Line } from '../lines.js'
import { columnOf } from './features.js'
import { Grid, means, shifted, sumsOf } from './grid.js'

/** The features of every line once more, and then those that a first guess of what is story adds to them. */
export function featuresWithin(text: string, lines: readonly Line[], looks: Grid, guess: Float32Array): Grid {
  const widths = looks.columnOf(columnOf('width')).map((width) => Math.min(width, WIDEST))
  const run = runOf(widths, guess)
  const after = (row: number) => Math.max(0, row - run.end + 1)
  const before = (row: number) => Math.max(0, run.start - row)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const within = widths.subarray(run.start, run.end).reduce((sum, width) => sum + width, 0)
  const cohesion = cohesionOf(text, lines, run)
  const known = sumsOf(looks.columnOf(columnOf('taken')))
  const comments = sumsOf(looks.columnOf(columnOf('comment')))
  const waste = sumsOf(widths.map((width, row) => ((guess[row] as number) < UNLIKELY ? width : 0)))
  /** What the lines between this one and the run add up to. */
  const between = (sums: Float64Array, row: number): number =>
    row < run.start
      ? (sums[run.start] as number) - (sums[row] as number)
      : row >= run.end
        ? (sums[row] as number) - (sums[run.end] as number)
        : 0
  const each = (value: (row: number) => number) => widths.map((_, row) => value(row))
  const columns = [
    guess,
    shifted(guess, -1),
    shifted(guess, 1),
    shifted(guess, -2),
    shifted(guess, 2),
    means(guess, 3),
    means(guess, 8),
    each((row) => (row < run.start ? -1 : row >= run.end ? 1 : 0)),
    each((row) => Math.min(Math.max(before(row), after(row)), FAR)),
    cohesion,
    means(cohesion, 1),
    means(cohesion, 3),
    each((row) => Math.min(between(known, row), MOST)),
    each((row) => (row < run.start ? 0 : Math.min((comments[row] as number) - (comments[run.start] as number), MOST))),
    each((row) => Math.min(2, Math.max(-1, (row - run.start) / (run.end - run.start)))),
    each((row) => Math.min(between(waste, row), MOST_WASTE)),
    each(() => Math.log1p(within)),
    each(() => within / Math.max(1, total)),
    each(() => Math.log1p(lines.length)),
  ]
  const grid = new Grid(lines.length, looks.columns + columns.length)
  for (let column = 0; column < looks.columns; column++) grid.writeColumn(column, looks.columnOf(column))
  for (const [nth, values] of columns.entries()) grid.writeColumn(looks.columns + nth, values)
  return grid
}

const WIDEST = 300
const UNLIKELY = 0.3
const FAR = 60
const MOST = 10
const MOST_WASTE = 2000

/** What a line that is no story costs a run: a paragraph is worth up to 3. */
const COST = 0.3

/** The row of lines that is most of a story by the first guess: the greatest sum of gains and costs (Kadane). */
function runOf(widths: Float32Array, guess: Float32Array): Span {
  let best = 0
  let sum = 0
  let start = 0
  let run = { start: 0, end: 1 }
  guess.forEach((likely, row) => {
    if (sum <= 0) {
      sum = 0
      start = row
    }
    sum += (likely > 0.5 ? ((widths[row] as number) / 100) * likely : 0) - COST
    if (sum <= best) return
    best = sum
    run = { start, end: row + 1 }
  })
  return run
}

const WORD = /[\p{L}\p{N}_]+/gu
const WITHOUT_SPACES = /[\u2e80-\u9fff\u0e01-\u0e4e]/
const SHORTEST_STEM = 4
const LONGEST_STEM = 6

/** For each line, the share of its stems that other lines of the run hold too: teasers speak of other things. */
function cohesionOf(text: string, lines: readonly Line[], run: Span): Float32Array {
  const stems = lines.map(({ start, end }) => stemsOf(text.slice(start, end)))
  const inLines = new Map<string, number>()
  for (const line of stems.slice(run.start, run.end))
    for (const stem of line) inLines.set(stem, (inLines.get(stem) ?? 0) + 1)
  return Float32Array.from(stems, (line, row) => {
    const own = row >= run.start && row < run.end ? 1 : 0
    let shared = 0
    for (const stem of line) if ((inLines.get(stem) ?? 0) > own) shared++
    return shared / Math.max(1, line.size)
  })
}

/** The beginnings of longer words; of scripts without spaces, pairs of letters. */
function stemsOf(line: string): Set<string> {
  const stems = new Set<string>()
  for (const word of line.toLowerCase().match(WORD) ?? []) {
    if (WITHOUT_SPACES.test(word)) for (let at = 0; at + 1 < word.length; at++) stems.add(word.slice(at, at + 2))
    else if (word.length >= SHORTEST_STEM) stems.add(word.slice(0, LONGEST_STEM))
  }
  return stems
}
