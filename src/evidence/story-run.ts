import type { Span } from '../edit/edit.js'
import { cohesionOf } from './cohesion.js'
import type { UnitFeatures } from './context.js'
import { RunningSums } from './running-sums.js'
import { SURFACE_FEATURES, surfaceColumn } from './surface.js'

/**
 * Features of a unit relative to the story run, the run of units that a first guess takes for most of the story. In the order
 * of their columns.
 */
export const STORY_RUN = [
  'run-side', // −1 above the run, 0 in it, 1 below
  'run-distance',
  'run-place', // 0 at its first unit, 1 behind its last
  'run-cohesion', // the share of the unit's stems that occur in the run
  'run-cohesion-mean-1',
  'run-cohesion-mean-3',
  'run-boilerplate-between', // characters of likely boilerplate
  'run-labels-between',
  'run-width-log',
  'run-share', // the share of all characters
] as const

const WIDTH = surfaceColumn('width')
const STOP = surfaceColumn('stop')
const WIDEST = 300
const LABEL = 40
const FAR = 60
const MOST_LABELS = 10
const MOST_FURNITURE = 2000
/** A unit with at least these log-odds counts as boilerplate. */
const BOILERPLATE = 0.8

/** The cost of each unit in a run. A paragraph of the story gains up to 3. */
const COST = 0.3
const FULL_WIDTH = 100

/**
 * The run of units with the maximum sum of gains and costs by log-odds of boilerplate (Kadane's algorithm). It is most of the
 * story.
 */
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

/** Indexes of the running sums: cohesion with the run, widths of boilerplate, labels, widths of all units. */
const [COHESION, BOILERPLATES, LABELS, WIDTHS] = [0, 1, 2, 3]
const SUMS = 4

/** Writes these features of each unit into its row, from column `offset` on; `stride` is the length of a row. */
export function writeStoryRun(
  { count, surface, stems }: Pick<UnitFeatures, 'count' | 'surface' | 'stems'>,
  odds: Float32Array,
  rows: Float32Array,
  stride: number,
  offset: number,
): void {
  const widths = new Float32Array(count)
  for (let at = 0; at < count; at++)
    widths[at] = Math.min(WIDEST, surface[at * SURFACE_FEATURES.length + WIDTH] as number)
  const run = storyRunOf(widths, odds)
  const cohesion = cohesionOf(stems, (at) => at >= run.start && at < run.end)
  const sums = new RunningSums(count, SUMS)
  for (let at = 0; at < count; at++) {
    const width = widths[at] as number
    sums.add(COHESION, at, cohesion[at] as number)
    sums.add(BOILERPLATES, at, (odds[at] as number) > BOILERPLATE ? width : 0)
    sums.add(LABELS, at, width < LABEL && surface[at * SURFACE_FEATURES.length + STOP] === 0 ? 1 : 0)
    sums.add(WIDTHS, at, width)
  }
  const within = sums.between(WIDTHS, run.start, run.end)
  const share = within / Math.max(1, sums.between(WIDTHS, 0, count))
  const width = Math.log1p(within)
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
    rows[column++] = Math.min(MOST_FURNITURE, sums.between(BOILERPLATES, from, to))
    rows[column++] = Math.min(MOST_LABELS, sums.between(LABELS, from, to))
    rows[column++] = width
    rows[column++] = share
  }
}
