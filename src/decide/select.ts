import type { Line } from '../match/known-lines.js'
import { type FamilyName, traitsOf } from '../rules/families.js'
import type { RuleRef } from '../rules/rule.js'
import { type BoilerplateOdds, SURELY_SAID } from './boilerplate-odds.js'
import { LEANS } from './favor.js'
import { headlinesAbove, opensWithHeadline } from './headlines-above.js'
import type { List } from './lists.js'
import { rowsBelow } from './rows-below.js'
import { bestRuns, rowsWith } from './runs.js'

/**
 * The least log-odds of a unit that goes by itself: four times as likely boilerplate as story.
 * `training/units` prints what goes and what is lost at other limits.
 */
const ALONE = 1.2
/** The least log-odds of a unit beside others that go, if it does not read like a sentence. */
const BESIDE = -0.2
/** The least log-odds of what reads like a sentence, since losing one is worse: seven times as likely boilerplate as story. */
const SENTENCE = 2
/** The widest unit, in code units, that goes only because it is beside others: without a limit, paragraphs were lost. */
const LONGEST_BESIDE = 60
/** The widest label, in code units. What is wider, and whose words speak for the story, needs what a sentence needs. */
const LABEL = 40
/** The least log-odds of what is wider than a label and part of a sentence: a line that a scraper broke, or a verse. */
const PART = 3
/** The log-odds that a unit counts for which a rule takes. */
const TAKEN = 4
/** A rule does not take a piece of a line whose log-odds are below this. */
const SURELY_STORY = -2

/** The least log-odds of a unit that goes by itself below the last sentence of the story, whatever its words: names, say. */
const SURE_BELOW = 2

/** The least log-odds and verbal score of a unit that may be the headline, or stands in a text without known boilerplate. */
const HEADLINE = 3
const ALONE_UNKNOWN = 2
const LEAST_SAID_UNKNOWN = 1.5
/** The least log-odds of the first unit of a text, which is its headline more often than not. */
const ON_TOP = 2

/**
 * To take a unit by words alone, these need so much more: above the story, where `World news` is its section, a sentence, and
 * in a text that no rule matches: `Get the latest travel news at Harbour Rail.`
 */
const SAID_MORE = 1.1

/** The least word score of a short sentence that goes: `Share prices fell on Tuesday.` has less. */
const SAID_BESIDE = 1.5

/**
 * The least verbal score of a sentence of a notice above or below the story. Notices have several sentences or follow each
 * other there, so two that are in doubt go together.
 */
const SAID_IN_NOTICE = 0.5

/** The least word score of a unit that goes: how it looks and where it stands are not enough. */
const LEAST_SAID = 0.25

const OF_STORIES: ReadonlySet<FamilyName> = new Set(['byline', 'caption-credit'])

/** Whether a rule tells that a text has boilerplate. Clean stories have bylines and credits, too. */
export const tellsOfBoilerplate = ({ family }: RuleRef): boolean => !OF_STORIES.has(family)

/**
 * Whether a rule tells that Markdown was scraped from a site. What people write by hand has pictures, contents, references, dates
 * and a license as well.
 */
export function tellsOfSite({ family }: RuleRef): boolean {
  const { voice, trailer } = traitsOf(family)
  return voice === 'site' && !trailer
}

/** The least mean log-odds of a list that goes; an item that is known counts as `TAKEN`. */
const LEAST_OF_LIST = 1.5

/** What each end of a run costs. */
const PRICE = 0.3

/** What units are selected by. */
interface SelectingOdds
  extends Pick<
    BoilerplateOdds,
    'favor' | 'odds' | 'words' | 'says' | 'surelySays' | 'isSentence' | 'isPart' | 'isListItem' | 'listOf' | 'isUnread'
  > {
  readonly features: Pick<BoilerplateOdds['features'], 'cohesion'>
}

/** `taken` without the pieces of a line that are surely story by their odds, unless a rule takes them for their neighbours. */
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

/** Whether any unit may go that no rule takes. Word scores tell that it cannot, so that the odds need not be worked out. */
export const mayTakeMore = (
  taken: readonly (RuleRef | undefined)[],
  model: Pick<BoilerplateOdds, 'favor' | 'countWithVerbalScore'>,
): boolean => {
  const { words, fewestUnknown } = LEANS[model.favor]
  return (
    taken.some(Boolean) ||
    model.countWithVerbalScore(LEAST_SAID_UNKNOWN - words) >= fewestUnknown ||
    model.countWithVerbalScore(SURELY_SAID - words) > 0
  )
}

/**
 * For each unit, whether the model removes it though no rule does: in a row of likely boilerplate in which one unit at least is
 * known to be boilerplate, by a rule or by its words, or is likely by itself; and in rows below the story (`rowsBelow`). Between
 * two sentences of the story, the words of each unit must speak against it, since a list or a name there only looks like
 * boilerplate. `tells`: whether a rule tells that the text has any.
 */
export function likelyBoilerplate(
  lines: readonly Line[],
  taken: readonly (RuleRef | undefined)[],
  given: SelectingOdds,
  tells = tellsOfBoilerplate,
): boolean[] {
  const model = leaning(given)
  const { odds, words } = model
  const isStory = ({ prose }: Line, at: number) => prose && (odds[at] as number) < ALONE
  const first = lines.findIndex(isStory)
  const last = lines.findLastIndex(isStory)
  const known = knownBoilerplate(lines, taken, model, first)
  const hasKnown = known.some((is, at) => is && (!taken[at] || tells(taken[at])))
  const headlines = headlinesAbove(lines, taken, first, model.features)
  /** Whether a unit has at least these log-odds and this verbal score. */
  const isLikely = (at: number, leastOdds: number, leastSaid: number) =>
    (odds[at] as number) >= leastOdds && model.says(at, leastSaid)
  const isLikelyUnknown = (at: number) => isLikely(at, ALONE_UNKNOWN, LEAST_SAID_UNKNOWN)
  const goingLists = new Map<List, boolean>()
  /** Whether a unit is an item of a list of the story: the list is decided as one, by its mean odds. */
  const isOfList = (at: number) => {
    const list = model.listOf(at)
    if (!list) return false
    const goes =
      goingLists.get(list) ?? meanOf(list, (item) => (known[item] ? TAKEN : (odds[item] as number))) >= LEAST_OF_LIST
    goingLists.set(list, goes)
    return !goes
  }
  /** Whether a unit above or below the story may be one of the sentences of a notice. */
  const isOfNotice = (at: number) =>
    lines[at]?.prose === true &&
    (at < first || at > last) &&
    (known[at] || ((odds[at] as number) >= BESIDE && (words[at] as number) >= SAID_IN_NOTICE))
  /** Whether a unit goes with the row of likely boilerplate that it is in. */
  const mayGo = (at: number) => {
    if (model.isUnread(at) || (!hasKnown && model.isListItem(at)) || isOfList(at)) return false
    if (headlines.has(at)) return isLikely(at, HEADLINE, LEAST_SAID_UNKNOWN)
    const { width, prose } = lines[at] as Line
    const [own, said] = [odds[at] as number, words[at] as number]
    if (said < 0 && width > LABEL && own < SENTENCE) return false
    if (at === 0 && own < ON_TOP) return false
    const isWithinStory = at > first && at < last
    if (said < LEAST_SAID && (isWithinStory || model.isSentence(at))) return false
    if (!prose && said < SAID_BESIDE && model.isSentence(at)) return false
    if (prose) return own >= SENTENCE || (isOfNotice(at) && (isOfNotice(at - 1) || isOfNotice(at + 1)))
    if (width > LABEL && own < PART && model.isPart(at)) return false
    return own >= (width <= LONGEST_BESIDE ? BESIDE : ALONE)
  }
  /** Whether a unit goes even if no other in its row is sure. */
  const isSureAlone = (at: number) =>
    hasKnown
      ? isLikely(at, ALONE, LEAST_SAID) || (at > last && (odds[at] as number) >= SURE_BELOW)
      : isLikelyUnknown(at)

  const mayBe = (at: number) =>
    !(lines[at] as Line).prose &&
    !model.isSentence(at) &&
    !model.isPart(at) &&
    !model.isUnread(at) &&
    !isOfList(at) &&
    !headlines.has(at)
  const below = rowsBelow({ odds, widths: lines.map(({ width }) => width), known, mayBe, last })
  const gains = lines.map(({ prose }, at) => (known[at] ? TAKEN : (odds[at] as number) - (prose ? ALONE : BESIDE)))
  const chosen = bestRuns(gains, PRICE).map((is, at) => (is && (known[at] || mayGo(at))) || below[at] === true)
  if (opensWithHeadline(lines, first)) chosen[0] = taken[0] !== undefined
  const isSure = chosen.map((is, at) => is && (known[at] || below[at] || isSureAlone(at)))
  if (!hasKnown && isSure.filter(Boolean).length < LEANS[given.favor].fewestUnknown) return lines.map(() => false)
  return rowsWith(chosen, isSure).map((is, at) => is && !taken[at])
}

function meanOf({ first, end }: List, value: (at: number) => number): number {
  let sum = 0
  for (let at = first; at < end; at++) sum += value(at)
  return sum / (end - first)
}

/** The odds and verbal scores with what is favored added to them. */
function leaning(model: SelectingOdds): SelectingOdds {
  const { odds, words } = LEANS[model.favor]
  if (odds === 0 && words === 0) return model
  return {
    favor: model.favor,
    features: model.features,
    odds: model.odds.map((own) => own + odds),
    words: model.words.map((own) => own + words),
    says: (at, least) => model.says(at, least - words),
    surelySays: (at, least) => model.surelySays(at, least - words),
    isSentence: (at) => model.isSentence(at),
    isPart: (at) => model.isPart(at),
    isListItem: (at) => model.isListItem(at),
    listOf: (at) => model.listOf(at),
    isUnread: (at) => model.isUnread(at),
  }
}

/** For each unit whether it is boilerplate by a rule or by its words alone. `first`: the index of the first sentence of the story. */
function knownBoilerplate(
  lines: readonly Line[],
  taken: readonly (RuleRef | undefined)[],
  model: SelectingOdds,
  first: number,
): boolean[] {
  const hasTaken = taken.some(Boolean)
  return lines.map((line, at) => {
    if (taken[at] || !model.says(at, SURELY_SAID)) return taken[at] !== undefined
    // Within a line, a short sentence is a button: `Get a free quote today.`
    const isSentence = line.prose || (!hasTaken && line.pieces === 1 && model.isSentence(at))
    const more = isSentence || !hasTaken || at < first ? SAID_MORE : 0
    return model.surelySays(at, SURELY_SAID + more)
  })
}
