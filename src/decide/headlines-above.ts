import type { TextFeatures } from '../evidence/features.js'
import type { Line } from '../match/known-lines.js'
import type { RuleRef } from '../rules/rule.js'

/** The headline is among the last so many units above the story that no rule takes: `World news`, `Town votes`, `By Jo Ng`. */
const MOST_UNKNOWN = 4
/** The least width of a headline, in code units. */
const SHORTEST_HEADLINE = 20
/** The least share of its stems that sentences of the story have. */
const LEAST_TOLD = 0.4

/**
 * The units above the story that may be its headline or its standfirst: a single one, whatever it says; the only one among a
 * few that is longer than a label; or those whose words the story takes up. `story`: the index of its first sentence.
 */
export function headlinesAbove(
  lines: readonly Line[],
  taken: readonly unknown[],
  story: number,
  { cohesion }: Pick<TextFeatures, 'cohesion'>,
): ReadonlySet<number> {
  const unknown = taken.slice(0, Math.max(0, story)).flatMap((rule, at) => (rule ? [] : [at]))
  if (unknown.length <= 1) return new Set(unknown)
  const wide = unknown.slice(-MOST_UNKNOWN).filter((at) => (lines[at] as Line).width >= SHORTEST_HEADLINE)
  if (wide.length === 1 && unknown.length <= MOST_UNKNOWN) return new Set(wide)
  return new Set(wide.filter((at) => (cohesion[at] as number) >= LEAST_TOLD))
}

/**
 * Whether the first unit is the headline, whatever it says: it is longer than a label, a byline or a date stands between it and
 * the story, and nothing else there can be the headline. `story`: the index of the first sentence.
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
