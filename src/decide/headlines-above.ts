import type { SeenUnits } from '../evidence/appearances.js'
import type { Line } from '../match/known-lines.js'
import type { RuleRef } from '../rules/rule.js'

/**
 * Of several units above the story that no rule takes, its headline may be among so many of the last ones: `World news`,
 * `Town votes for a bridge`, `By Jo Ng`.
 */
const MOST_UNKNOWN = 4
/** It is at least so wide, in code units, … */
const SHORTEST_HEADLINE = 20
/** … and sentences of the story have at least such a share of its stems. */
const LEAST_TOLD = 0.4

/**
 * The units above the story that may be its headline or its standfirst: one alone, whatever it says, likewise the only one
 * among a few that is no label, `Hande Reşit` below it; or what the story takes up. `story`: the place of its first sentence.
 */
export function headlinesAbove(
  lines: readonly Line[],
  taken: readonly unknown[],
  story: number,
  { cohesion }: Pick<SeenUnits, 'cohesion'>,
): ReadonlySet<number> {
  const unknown = taken.slice(0, Math.max(0, story)).flatMap((rule, at) => (rule ? [] : [at]))
  if (unknown.length <= 1) return new Set(unknown)
  const wide = unknown.slice(-MOST_UNKNOWN).filter((at) => (lines[at] as Line).width >= SHORTEST_HEADLINE)
  if (wide.length === 1 && unknown.length <= MOST_UNKNOWN) return new Set(wide)
  return new Set(wide.filter((at) => (cohesion[at] as number) >= LEAST_TOLD))
}

/**
 * Whether the first unit is the headline by what stands below it, whatever it says: it is no label, a byline or a date is
 * between it and the story, and nothing else there can be the headline.
 */
export function opensWithHeadline(lines: readonly Line[], story: number): boolean {
  const [top, ...rest] = lines.slice(0, Math.max(0, story))
  if (!top || top.width < SHORTEST_HEADLINE || top.rules.some(isExact)) return false
  const labels = rest.filter(({ rules }) => rules.length === 0)
  if (labels.length >= MOST_UNKNOWN || labels.some(({ width }) => width >= SHORTEST_HEADLINE)) return false
  return rest.some(({ rules }) => rules.some(isOfHead))
}

const isExact = ({ place }: RuleRef): boolean => place === 'anywhere'
const isOfHead = ({ family }: RuleRef): boolean => family === 'byline' || family === 'timestamp'
