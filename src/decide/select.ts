import type { Line } from '../match/known-lines.js'
import type { RuleRef } from '../rules/rule.js'
import { type FurnitureOdds, SURELY_SAID } from './furniture.js'
import { headlinesAbove, opensWithHeadline } from './headlines-above.js'
import { bestRuns, rowsWith } from './runs.js'

/**
 * A unit by itself must be furniture at these log-odds at least, that is four times as likely as story.
 * `training/units` tells what goes and what is lost at other prices.
 */
const ALONE = 1.5
/** Beside units that go, these are enough for what does not read like a sentence, if its own words do not speak for the story. */
const BESIDE = 0.6
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

/** Below the last sentence of the story, where a rule knows another unit, these log-odds are enough: names and titles say nothing. */
const SURE_BELOW = 2

/** What may be the headline, or stands in a text that nothing surely knows, goes from these log-odds on, if its words come to so much … */
const ALONE_UNKNOWN = 3
const LEAST_SAID_UNKNOWN = 1
/** … and, in such a text, if so many units do: little of it is furniture. */
const FEWEST_UNKNOWN = 2

/** Words alone need so much more above the story, where `World news` is its section, or to take a sentence, … */
const SAID_MORE = 0.5
/** … and so much to take one from a text that no rule knows: `Get the latest travel news at Harbour Rail.` */
const SAID_UNKNOWN = 1.25

/** A short sentence goes beside furniture only if its words come to so much: `Share prices fell on Tuesday.` */
const SAID_BESIDE = 1.25

/** What the words of a unit must come to at least: look and place alone make no furniture. */
const LEAST_SAID = 0.25

/** Each end of a run pays half of what a unit needs to go by itself. */
const PRICE = (ALONE - BESIDE) / 2

/** What units are selected by. */
interface SelectingOdds
  extends Pick<FurnitureOdds, 'odds' | 'words' | 'says' | 'surelySays' | 'isSentence' | 'isUnread'> {
  readonly seen: Pick<FurnitureOdds['seen'], 'cohesion'>
}

/** The rules that take units, but for pieces of a line whose odds speak for story, where a rule knows their words. */
export function withVeto(
  lines: readonly Line[],
  taken: readonly (RuleRef | undefined)[],
  odds: Float32Array,
): (RuleRef | undefined)[] {
  return taken.map((rule, at) =>
    rule?.place !== 'between' && (lines[at] as Line).pieces > 1 && (odds[at] as number) < SURELY_STORY
      ? undefined
      : rule,
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
 * story the words of each must speak against it: a list or a name there only looks like furniture. A unit whose words
 * alone are sure goes like one that a rule takes.
 */
export function likelyFurniture(
  lines: readonly Line[],
  taken: readonly (RuleRef | undefined)[],
  model: SelectingOdds,
): boolean[] {
  const { odds, words } = model
  const isStory = (at: number) => (lines[at] as Line).prose && (odds[at] as number) < ALONE
  const first = lines.findIndex((_, at) => isStory(at))
  const last = lines.findLastIndex((_, at) => isStory(at))
  const hasKnown = taken.some(Boolean)
  const ofSentence = hasKnown ? SAID_MORE : SAID_UNKNOWN
  // Where a rule knows another unit, a short sentence is a button, `Get a free quote today.`, and so it is within a line.
  const isTold = (line: Line, at: number) => line.prose || (!hasKnown && line.pieces === 1 && model.isSentence(at))
  const saysEnough = (line: Line, at: number) =>
    model.says(at, SURELY_SAID) &&
    model.surelySays(at, SURELY_SAID + (isTold(line, at) ? ofSentence : at < first ? SAID_MORE : 0))
  const known = lines.map((line, at) => taken[at] !== undefined || saysEnough(line, at))
  const isCertain = known.some(Boolean)
  const gains = lines.map((line, at) => (known[at] ? TAKEN : (odds[at] as number) - BESIDE - extraOf(line)))
  const isSureAlone = (at: number) => isLikelyAlone(at, ALONE_UNKNOWN, LEAST_SAID_UNKNOWN, model)
  const headlines = headlinesAbove(lines, taken, first, model.seen)
  const opens = opensWithHeadline(lines, first)
  const goes = bestRuns(gains, PRICE).map((chosen, at) => {
    if (opens && at === 0) return taken[0] !== undefined
    if (!chosen || known[at]) return chosen
    if (model.isUnread(at)) return false
    if (headlines.has(at)) return isSureAlone(at)
    const least = (lines[at] as Line).width > LABEL ? DESPITE_WORDS : ALONE
    if ((words[at] as number) < 0 && (odds[at] as number) < least) return false
    const within = at > first && at < last
    if ((words[at] as number) < LEAST_SAID && (within || model.isSentence(at))) return false
    if (!(lines[at] as Line).prose && (words[at] as number) < SAID_BESIDE && model.isSentence(at)) return false
    return isLikely(lines[at] as Line, odds[at] as number)
  })
  const isWanted = goes.map((is, at) => {
    if (!is || known[at]) return is
    if (!isCertain) return isSureAlone(at)
    return isLikelyAlone(at, ALONE, LEAST_SAID, model) || (at > last && (odds[at] as number) >= SURE_BELOW)
  })
  if (!isCertain && isWanted.filter(Boolean).length < FEWEST_UNKNOWN) return lines.map(() => false)
  return rowsWith(goes, isWanted).map((is, at) => is && !taken[at])
}

/** Whether a unit is furniture by so much, and its words alone by so much. */
const isLikelyAlone = (at: number, alone: number, said: number, model: Pick<FurnitureOdds, 'odds' | 'says'>): boolean =>
  (model.odds[at] as number) >= alone && model.says(at, said)

const isLikely = (line: Line, odds: number): boolean =>
  odds - extraOf(line) >= ALONE || (odds >= BESIDE && !line.prose && line.width <= LONGEST_BESIDE)

const extraOf = ({ prose }: Line): number => (prose ? SENTENCE : 0)
