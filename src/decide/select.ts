import type { Line } from '../match/known-lines.js'
import type { RuleRef } from '../rules/rule.js'
import { type FurnitureOdds, SURELY_SAID } from './furniture.js'
import { bestRuns } from './runs.js'

/**
 * A unit by itself must be furniture at these log-odds at least, that is four times as likely as story.
 * `training/units` tells what goes and what is lost at other prices.
 */
const ALONE = 1.5
/** Beside units that go, these are enough for what does not read like a sentence, if its own words do not speak for the story. */
const BESIDE = 0.6
/** Within a line that was cut into pieces, what stands between two sentences needs so much more. */
const INSIDE = 0.7
/** What a lost sentence costs: what reads like one needs so much more, that is, to be twelve times as likely furniture. */
const SENTENCE = 1
/** What is wider than a label, in code units, goes only from these log-odds on if its own words speak for the story. */
const LABEL = 40
const DESPITE_WORDS = 2.5
/** What is so wide, in code units, goes by itself or stays: rows without a limit took paragraphs, with 80 clauses. */
const LONGEST_BESIDE = 60
/** What the rules take counts like what is surely furniture. */
const TAKEN = 4
/** A rule takes no piece of a line that so surely is story. */
const SURELY_STORY = -2

/** A row that no rule knows needs a unit that is likely by itself, and whose words come to so much. */
const LEAST_SAID = 0.25
/** Below the last sentence of the story, where a rule knows another unit, these log-odds are enough: names and titles say nothing. */
const SURE_BELOW = 2
/** Where no rule knows any of a text, little of it is furniture: then so many must be likely by themselves, and say so. */
const FEWEST_UNKNOWN = 2
const ALONE_UNKNOWN = 3
const LEAST_SAID_UNKNOWN = 1
/** Between two sentences of the story the words of a unit must come to these log-odds by themselves. */
const LEAST_WITHIN = 0.25

/**
 * Of several units above the story that no rule takes, its headline may be among so many of the last ones: `World news`,
 * `Town votes for a bridge`, `By Jo Ng`.
 */
const MOST_UNKNOWN = 4
/** It is at least so wide, in code units, … */
const SHORTEST_HEADLINE = 20
/** … and sentences of the story have at least such a share of its stems. */
const LEAST_TOLD = 0.4

/** Each end of a run pays half of what a unit needs to go by itself. */
const PRICE = (ALONE - BESIDE) / 2

/** What units are selected by. */
interface SelectingOdds extends Pick<FurnitureOdds, 'odds' | 'words' | 'says'> {
  readonly seen: Pick<FurnitureOdds['seen'], 'cohesion'>
}

/** The rules that take units, but for pieces of a line whose odds speak for story. */
export function withVeto(
  lines: readonly Line[],
  taken: readonly (RuleRef | undefined)[],
  odds: Float32Array,
): (RuleRef | undefined)[] {
  return taken.map((rule, at) =>
    (lines[at] as Line).pieces > 1 && (odds[at] as number) < SURELY_STORY ? undefined : rule,
  )
}

/** Whether any unit may go that no rule takes: where the words of none say so, nobody need reckon the odds. */
export const mayTakeMore = (
  taken: readonly (RuleRef | undefined)[],
  model: Pick<FurnitureOdds, 'countWithVerbalScore'>,
): boolean =>
  taken.some(Boolean) ||
  model.countWithVerbalScore(LEAST_SAID_UNKNOWN) >= FEWEST_UNKNOWN ||
  model.countWithVerbalScore(SURELY_SAID) > 0

/**
 * Which units go that no rule takes: the likeliest by themselves, and short ones beside others that go. In each row of
 * them one must be known by a rule or be likely by itself; the rest may only look like it. Between two sentences of the
 * story the words of each must speak against it: a list or a name there only looks like furniture. A unit whose words alone
 * are sure goes like one that a rule takes.
 */
export function likelyFurniture(
  lines: readonly Line[],
  taken: readonly (RuleRef | undefined)[],
  model: SelectingOdds,
): boolean[] {
  const { odds, words } = model
  const known = taken.map((rule, at) => rule !== undefined || model.says(at, SURELY_SAID))
  const gains = lines.map((line, at) => (known[at] ? TAKEN : gainOf(line, odds[at] as number)))
  const isStory = (at: number) => (lines[at] as Line).prose && (odds[at] as number) < ALONE
  const first = lines.findIndex((_, at) => isStory(at))
  const last = lines.findLastIndex((_, at) => isStory(at))
  const isLikelyAlone = (at: number, alone: number, least: number) =>
    (odds[at] as number) >= alone && model.says(at, least)
  const isSureAlone = (at: number) => isLikelyAlone(at, ALONE_UNKNOWN, LEAST_SAID_UNKNOWN)
  const headlines = headlinesAbove(lines, taken, first, model.seen)
  const goes = bestRuns(gains, PRICE).map((chosen, at) => {
    if (!chosen || known[at]) return chosen
    if (headlines.has(at)) return isSureAlone(at)
    const least = (lines[at] as Line).width > LABEL ? DESPITE_WORDS : ALONE
    if ((words[at] as number) < 0 && (odds[at] as number) < least) return false
    const within = at > first && at < last
    return isLikely(lines[at] as Line, odds[at] as number) && (!within || (words[at] as number) >= LEAST_WITHIN)
  })
  const isCertain = known.some(Boolean)
  const isKnown = goes.map((is, at) => {
    if (!is || known[at]) return is
    if (!isCertain) return isSureAlone(at)
    return isLikelyAlone(at, ALONE, LEAST_SAID) || (at > last && (odds[at] as number) >= SURE_BELOW)
  })
  if (!isCertain && isKnown.filter(Boolean).length < FEWEST_UNKNOWN) return lines.map(() => false)
  return rowsWith(goes, isKnown).map((is, at) => is && !taken[at])
}

/** The units above the story that may be its headline or its standfirst: one alone, whatever it says, or what the story takes up. */
function headlinesAbove(
  lines: readonly Line[],
  taken: readonly unknown[],
  story: number,
  seen: SelectingOdds['seen'],
): ReadonlySet<number> {
  const unknown = taken.slice(0, Math.max(0, story)).flatMap((rule, at) => (rule ? [] : [at]))
  if (unknown.length <= 1) return new Set(unknown)
  const { cohesion } = seen
  const isTakenUp = (at: number) =>
    (lines[at] as Line).width >= SHORTEST_HEADLINE && (cohesion[at] as number) >= LEAST_TOLD
  return new Set(unknown.slice(-MOST_UNKNOWN).filter(isTakenUp))
}

/** The rows of neighbours in which there is one that is asked for. */
function rowsWith(chosen: readonly boolean[], isWanted: readonly boolean[]): boolean[] {
  const kept = chosen.slice()
  for (let start = 0; start < chosen.length; start++) {
    let end = start
    let holds = false
    for (; end < chosen.length && chosen[end]; end++) holds ||= isWanted[end] as boolean
    if (!holds) kept.fill(false, start, end)
    start = end
  }
  return kept
}

const isLikely = (line: Line, odds: number): boolean =>
  odds - extraOf(line) >= ALONE || (odds >= BESIDE && !line.prose && line.width <= LONGEST_BESIDE)

const gainOf = (line: Line, odds: number): number => odds - BESIDE - extraOf(line)

const extraOf = ({ piece, pieces, prose }: Line): number =>
  (piece > 0 && piece < pieces - 1 ? INSIDE : 0) + (prose ? SENTENCE : 0)
