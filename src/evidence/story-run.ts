import type { Span } from '../edit/edit.js'
import { cohesionOf } from './cohesion.js'
import { LOOKS, lookAt } from './look.js'
import { RunningSums } from './running-sums.js'
import type { UnitFeatures } from './surroundings.js'

/** Features of a unit in relation to the run of units that is most of the story by a first guess, in the order of their columns. */
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

/** What each unit costs a run; a paragraph of the story gains it up to 3. */
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

/** Numbers of the running sums: cohesion with the run, widths of furniture, labels, widths of all. */
const [COHESION, FURNITURES, LABELS, WIDTHS] = [0, 1, 2, 3]
const SUMS = 4

/** Writes these features of each unit into its row, from column `offset` on; `stride` is the length of a row. */
export function writeStoryRun(
  { count, looks, stems }: Pick<UnitFeatures, 'count' | 'looks' | 'stems'>,
  odds: Float32Array,
  rows: Float32Array,
  stride: number,
  offset: number,
): void {
  const widths = new Float32Array(count)
  for (let at = 0; at < count; at++) widths[at] = Math.min(WIDEST, looks[at * LOOKS.length + WIDTH] as number)
  const run = storyRunOf(widths, odds)
  const cohesion = cohesionOf(stems, (at) => at >= run.start && at < run.end)
  const sums = new RunningSums(count, SUMS)
  for (let at = 0; at < count; at++) {
    const width = widths[at] as number
    sums.add(COHESION, at, cohesion[at] as number)
    sums.add(FURNITURES, at, (odds[at] as number) > FURNITURE ? width : 0)
    sums.add(LABELS, at, width < LABEL && looks[at * LOOKS.length + STOP] === 0 ? 1 : 0)
    sums.add(WIDTHS, at, width)
  }
  const within = sums.between(WIDTHS, run.start, run.end)
  const share = within / Math.max(1, sums.between(WIDTHS, 0, count))
  for (let at = 0; at < count; at++) {
    const from = Math.min(at, run.end)
    const to = Math.max(at, run.start)
    let column = at * stride + offset
    rows[column++] = at < run.start ? -1 : at >= run.end ? 1 : 0
    rows[column++] = Math.min(FAR, to - from)
    rows[column++] = Math.max(-1, Math.min(2, (at - run.start) / (run.end - run.start)))
    rows[column++] = cohesion[at] as number
    rows[column++] = sums.mean(COHESION, at, 1)
    rows[column++] = sums.mean(COHESION, at, 3)
    rows[column++] = Math.min(MOST_FURNITURE, sums.between(FURNITURES, from, to))
    rows[column++] = Math.min(MOST_LABELS, sums.between(LABELS, from, to))
    rows[column++] = Math.log1p(within)
    rows[column++] = share
  }
}
