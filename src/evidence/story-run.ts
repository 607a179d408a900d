import type { Span } from '../edit/edit.js'
import { cohesionOf } from './cohesion.js'
import { LOOKS, lookAt } from './look.js'
import type { Appearances } from './surroundings.js'

/** How a unit stands to the row of units that is most of a story by a first guess: columns of numbers, in this order. */
export const STORY_RUN = [
  'run-side', // −1 above it, 0 in it, 1 below
  'run-distance',
  'run-place', // 0 at its first unit, 1 behind its last
  'run-cohesion', // the share of its stems that the run has
  'run-cohesion-mean-1',
  'run-cohesion-mean-3',
  'run-furniture-between', // characters of what is likely furniture
  'run-labels-between',
  'run-width-log',
  'run-share', // of all characters
] as const

const WIDTH = lookAt('width')
const STOP = lookAt('stop')
const WIDEST = 300
const LABEL = 40
const FAR = 60
const MOST_LABELS = 10
const MOST_FURNITURE = 2000
/** Odds of furniture from which on a unit counts as such. */
const FURNITURE = 0.8

/** What a unit that is no story costs a run: a paragraph is worth up to 3. */
const COST = 0.3
const FULL_WIDTH = 100

/** The row of units that is most of a story, by log-odds of furniture: the greatest sum of gains and costs (Kadane). */
function storyRunOf(widths: ArrayLike<number>, odds: ArrayLike<number>): Span {
  let best = 0
  let sum = 0
  let start = 0
  let run = { start: 0, end: Math.min(1, widths.length) }
  for (let at = 0; at < widths.length; at++) {
    if (sum <= 0) {
      sum = 0
      start = at
    }
    const story = 1 / (1 + Math.exp(odds[at] as number))
    sum += (story > 0.5 ? ((widths[at] as number) / FULL_WIDTH) * story : 0) - COST
    if (sum > best) {
      best = sum
      run = { start, end: at + 1 }
    }
  }
  return run
}

/** Sums of values up to each unit. */
function sumsOf(count: number, value: (at: number) => number): Float64Array {
  const sums = new Float64Array(count + 1)
  for (let at = 0; at < count; at++) sums[at + 1] = (sums[at] as number) + value(at)
  return sums
}

/** Writes how each unit stands to the story by a first guess, `stride` apart, from `offset` on. */
export function writeStoryRun(
  { count, looks, stems }: Pick<Appearances, 'count' | 'looks' | 'stems'>,
  odds: Float32Array,
  rows: Float32Array,
  stride: number,
  offset: number,
): void {
  const widthOf = (at: number) => Math.min(WIDEST, looks[at * LOOKS.length + WIDTH] as number)
  const widths = Float32Array.from({ length: count }, (_, at) => widthOf(at))
  const run = storyRunOf(widths, odds)
  const cohesion = cohesionOf(stems, (at) => at >= run.start && at < run.end)
  const together = sumsOf(count, (at) => cohesion[at] as number)
  const furniture = sumsOf(count, (at) => ((odds[at] as number) > FURNITURE ? widthOf(at) : 0))
  const labels = sumsOf(count, (at) => (widthOf(at) < LABEL && looks[at * LOOKS.length + STOP] === 0 ? 1 : 0))
  const all = sumsOf(count, widthOf)
  const between = (sums: Float64Array, from: number, to: number) => (sums[to] as number) - (sums[from] as number)
  const mean = (at: number, by: number) => {
    const [from, to] = [Math.max(0, at - by), Math.min(count, at + by + 1)]
    return between(together, from, to) / (to - from)
  }
  const within = between(all, run.start, run.end)
  for (let at = 0; at < count; at++) {
    const [from, to] = at < run.start ? [at, run.start] : at >= run.end ? [run.end, at] : [at, at]
    const values = [
      at < run.start ? -1 : at >= run.end ? 1 : 0,
      Math.min(FAR, to - from),
      Math.max(-1, Math.min(2, (at - run.start) / (run.end - run.start))),
      cohesion[at] as number,
      mean(at, 1),
      mean(at, 3),
      Math.min(MOST_FURNITURE, between(furniture, from, to)),
      Math.min(MOST_LABELS, between(labels, from, to)),
      Math.log1p(within),
      within / Math.max(1, between(all, 0, count)),
    ]
    rows.set(values, at * stride + offset)
  }
}
