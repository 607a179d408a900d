import { type Budget, type Budgets, LIMITS } from '../budget.js'
import type { JudgeUnits } from '../decide/boilerplate-odds.js'
import { Reader } from '../decide/reading.js'
import type { Stage } from '../edit/edit.js'
import { applyStage, type Transform, transformOf, untilStable } from '../edit/transform.js'
import { languagesOf } from '../language/language.js'
import { linesOf } from '../lines/lines.js'
import type { RuleSet } from '../match/rule-set.js'
import { type CleaningState, isMet, type Pipeline, runStages } from '../pipeline.js'
import type { CharacterRepair, Repaired } from './repair.js'

/** The candidate languages of a text, and the rules and language that follow from a guess. */
export interface Languages {
  /** The text that was used for the guess. */
  readonly of: string
  readonly guessed: readonly string[]
  readonly rulesFor: (guessed: readonly string[]) => RuleSet
  readonly langFor: (guessed: readonly string[]) => string | undefined
}

/** If at least this share of a text is left, and it is long enough to tell, the rest is in the same language. */
const MOST_OF_TEXT = 0.6
/** The languages of a shorter text hang on each word, so they are always detected again. In code units. */
const SHORT = 200

/**
 * Cleans the text of a source in rounds, at most `LIMITS.rounds`, until one finds nothing. Each round repairs characters,
 * normalizes quotes and white space, and removes boilerplate. `own`: custom stages, which run once, because they may find
 * something every time. Returns the text before removal.
 */
export function cleanInRounds(
  state: CleaningState,
  pipeline: Pipeline,
  repair: CharacterRepair,
  repaired: Repaired,
  languages: Languages,
  own: readonly Stage[],
): Transform {
  const copy = setText(state, pipeline, repaired, own)
  let hadSyntax = hasSyntax(state)
  runStages(state, pipeline.links)
  removeBoilerplate(state, pipeline)
  let [before, last] = [copy, repaired]
  for (let round = 1; round < LIMITS.rounds.most; round++) {
    const story = state.transform
    // Removed text may have hidden or divided a broken character: Ã©{{ x }}  →  Ã©  →  é, &lt[ad_1];  →  &lt;  →  <
    if (story !== last.decoded) state.transform = untilStable(story, repair.stagesAfter(story, last))
    if (state.transform === story) trimEnds(state, pipeline)
    const hasOtherRules = followLanguage(state, languages)
    if (state.transform === story && !hasOtherRules && !(hadSyntax && story.text !== before.text)) break
    last = repair.repaired(state.transform)
    before = setText(state, pipeline, last)
    hadSyntax = hasSyntax(state)
    removeBoilerplate(state, pipeline)
  }
  return copy
}

/** Whether the text has code or is Markdown. If so, the rest is read again after a removal, which may be what identified it. */
function hasSyntax({ shield, transform }: CleaningState): boolean {
  const { code, isMarkdown } = shield.read(transform.text)
  return isMarkdown || code.length > 0
}

/** Normalizes quotes and white space of a repaired text as requested. Returns the result. */
function setText(state: CleaningState, pipeline: Pipeline, { text }: Repaired, own: readonly Stage[] = []): Transform {
  state.transform = text
  // Quotes depend on white space, so it is normalized before them, too: "\r  →  "\n  →  ”\n
  if (own.length > 0 || mayBringSpace(pipeline, state)) runStages(state, pipeline.space)
  runStages(state, pipeline.typography)
  state.transform = own.reduce(applyStage, state.transform)
  runStages(state, pipeline.space)
  state.keeper?.find(state.transform)
  state.isTooLong = !state.budgets.renew('lines').spend(linesOf(state.transform.text).count)
  return state.transform
}

/** Whether a stage may add white space, that is, does more than replace characters one by one. */
const mayBringSpace = ({ typography }: Pipeline, state: CleaningState): boolean =>
  typography.some(({ needs, trades }) => !trades && isMet(needs, state))

/**
 * Removes boilerplate within and around the story. If the model runs out of budget, neither the model nor the rules remove
 * anything: otherwise cleaning a story again would change it.
 */
function removeBoilerplate(state: CleaningState, pipeline: Pipeline): void {
  const { judge, transform: copy } = state
  state.isSpared = false
  const done = removeUntilSettled(state, pipeline, judge) ?? (judge && removeUntilSettled(state, pipeline, undefined))
  if (!done) runStages(state, pipeline.cuts)
  // The model may be able to score what the rules have left.
  else if (judge && done.mayStillJudge && state.transform !== copy) removeUntilSettled(state, pipeline, judge)
}

/**
 * Removes boilerplate until nothing more is found, because each removal changes the context of the rest. If that exceeds the
 * budget of rounds or units, it restores the state and returns `undefined`.
 */
function removeUntilSettled(
  state: CleaningState,
  pipeline: Pipeline,
  judge: CleaningState['judge'],
): LimitedJudge | undefined {
  const { transform, reasons, isSpared, outlook } = state
  const rounds = state.budgets.renew('rounds')
  const limited = new LimitedJudge(judge, state.budgets)
  const own = state.judge
  state.judge = limited.judge
  const isSettled = settles(state, pipeline, () => rounds.spend(), limited)
  state.judge = own
  if (isSettled) return limited
  state.transform = transform
  state.reasons = reasons
  state.isSpared = isSpared
  state.outlook = outlook
  return undefined
}

function settles(state: CleaningState, pipeline: Pipeline, spend: () => boolean, limited: LimitedJudge): boolean {
  runStages(state, pipeline.cuts)
  while (spend()) {
    const inner = state.transform
    state.hasRemovedUnits = false
    runStages(state, pipeline.around)
    const isCut = state.transform !== inner
    runStages(state, pipeline.breaks)
    if (limited.hasGivenUp) return false
    const left = state.transform
    // If only line breaks were removed, everything left was searched before.
    if (isCut) runStages(state, pipeline.cuts)
    if (state.transform === left && !state.hasRemovedUnits) return true
  }
  return false
}

/** Removes text that is recognizable only when nothing else surrounds the story. */
function trimEnds(state: CleaningState, { excerpt, typography, kicker }: Pipeline): void {
  runStages(state, excerpt) // debate. <a>Read more</a>  →  debate.
  // After a removal, the direction of a quote may be clear: k="[ad_1]¶ …  →  k="¶ …  →  k=”¶ …
  if (state.options.quotes === 'curly') runStages(state, typography)
  runStages(state, kicker) // World¶Town votes for a bridge  →  Town votes …
}

/**
 * Detects the language again, because the story may be in another language than the text around it, and normalized white space
 * changes the sample. Updates the state, and returns whether other rules apply.
 */
function followLanguage(state: CleaningState, { of, guessed: first, rulesFor, langFor }: Languages): boolean {
  const text = state.shield.cover(state.transform.text)
  // If the first guess was a single language, it also holds for a rest that is most of the text.
  const isMost = first.length === 1 && text.length > Math.max(SHORT, MOST_OF_TEXT * of.length)
  const guessed = text === of || isMost ? first : languagesOf(text)
  const ruleSet = guessed.length > 0 ? rulesFor(guessed) : state.ruleSet
  if (ruleSet === state.ruleSet) return false
  state.ruleSet = ruleSet
  state.lang = langFor(guessed)
  state.reader = new Reader()
  return true
}

const BREAKS = /\n+/g

/** Cleans a line from outside the text, such as a title, like the text: `Don\x92t  Panic` → `Don't Panic` */
export function cleanLine(
  line: string,
  { space, typography }: Pipeline,
  repair: CharacterRepair,
  of: CleaningState,
): string {
  const { text } = repair.repaired(transformOf(line))
  const state: CleaningState = { ...of, transform: text, isTooLong: false }
  runStages(state, [...space, ...typography, ...space])
  return state.transform.text.replace(BREAKS, ' ')
}

/** News text has at most one unit for this many code units. */
const USUAL_UNIT = 32

/** Scores the units of one text, once in each round, until the budgets of the source are spent. */
export class LimitedJudge {
  private readonly short: Budget
  private judged = false
  /** The number of units of the last text. */
  private units = 0

  /** `unlimited`: scores the units; `undefined` if the model is switched off. */
  constructor(
    private readonly unlimited: JudgeUnits | undefined,
    private readonly budgets: Budgets,
  ) {
    this.short = budgets.renew('short-units')
  }

  readonly judge: JudgeUnits = (text, units, earlier) => {
    this.units = units.length
    if (!this.unlimited || !this.spend(text)) return undefined
    this.judged = true
    return this.unlimited(text, units, earlier)
  }

  private spend(text: string): boolean {
    const ofLook = this.budgets.renew('units').spend(this.units)
    return ofLook && this.short.spend(Math.max(0, this.units - text.length / USUAL_UNIT))
  }

  /** Whether it scored some rounds before a budget ran out. */
  get hasGivenUp(): boolean {
    return this.judged && (this.short.isSpent || this.budgets.of('units').isSpent)
  }

  /** Whether it has not scored any round, although the last text had few enough units. */
  get mayStillJudge(): boolean {
    return !this.judged && this.units <= LIMITS.units.most
  }
}
