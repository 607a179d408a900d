import type { Line } from '../rules/lines.js'
import type { Filed } from '../rules/rule.js'
import { bestRuns } from './runs.js'

/**
 * What a lost sentence costs: a unit by itself must be furniture at these log-odds at least, that is seven times as
 * likely as story. `training/units` prints what goes and what is lost at other prices.
 */
const ALONE = 2
/** Beside units that go, these are enough. */
const BESIDE = 0.3
/** Within a line that was cut into pieces, what stands between two sentences needs so much more. */
const INSIDE = 0.7
/** What is so wide, in code units, goes by itself or stays: rows without a limit took paragraphs. */
const LONGEST_BESIDE = 120
/** What the rules take counts like what is surely furniture. */
const TAKEN = 4
/** A rule takes no piece of a line that so surely is story. */
const SURELY_STORY = -2

/** Each end of a run pays half of what a unit needs to go by itself. */
const PRICE = (ALONE - BESIDE) / 2

/** The rules that take units, but for pieces of a line whose odds speak for story. */
export function withVeto(
  lines: readonly Line[],
  taken: readonly (Filed | undefined)[],
  odds: Float32Array,
): (Filed | undefined)[] {
  return taken.map((rule, at) =>
    (lines[at] as Line).pieces > 1 && (odds[at] as number) < SURELY_STORY ? undefined : rule,
  )
}

/** Which units go that no rule takes: the likeliest by themselves, and short ones beside others that go. */
export function likelyFurniture(
  lines: readonly Line[],
  taken: readonly (Filed | undefined)[],
  odds: Float32Array,
): boolean[] {
  const gains = lines.map((line, at) => (taken[at] ? TAKEN : gainOf(line, odds[at] as number)))
  return bestRuns(gains, PRICE).map((chosen, at) => {
    const line = lines[at] as Line
    const own = odds[at] as number
    return chosen && !taken[at] && (own - extraOf(line) >= ALONE || (own >= BESIDE && line.width <= LONGEST_BESIDE))
  })
}

const gainOf = (line: Line, odds: number): number => odds - BESIDE - extraOf(line)

const extraOf = ({ piece, pieces }: Line): number => (piece > 0 && piece < pieces - 1 ? INSIDE : 0)
