import { LIMITS } from '../budget.js'
import { Reader } from '../decide/reading.js'
import type { Reason } from '../edit/change.js'
import type { Stage } from '../edit/edit.js'
import type { EditStage } from '../edit/edit-list.js'
import { applyStage, type Transform, transformOf, untilStable } from '../edit/transform.js'
import { languagesOf } from '../language/language.js'
import type { RuleSet } from '../match/rule-set.js'
import { type Context, isMet, type Pipeline, runStages } from '../pipeline.js'
import { pairsUp, UNPAIRED } from '../repair/mojibake/mojibake.js'
import { scanTraits, type Traits } from '../repair/scan-traits.js'
import { LimitedJudge } from './limited-judge.js'

/** The languages that a text may be in, and the rules and the language that follow from a guess. */
export interface Languages {
  /** The text that they were guessed from. */
  readonly of: string
  readonly guessed: readonly string[]
  readonly rulesFor: (guessed: readonly string[]) => RuleSet
  readonly langFor: (guessed: readonly string[]) => string | undefined
}

/** What the last round left, and the language and rules it had. */
export type Settled = Omit<Round, 'repairAgain' | 'mayReadAnew'> & Pick<Context, 'lang' | 'ruleSet'>

/** A text of which so much is left is in the language that it was in. */
const MOST_OF_TEXT = 0.6

/** Runs more rounds after the first, until one finds nothing. */
export function untilSettled(first: Round, pipeline: Pipeline, context: Context, languages: Languages): Settled {
  const { copy } = first
  let { story, spared, reasons, repairAgain, mayReadAnew } = first
  let now: Context = { ...context, links: [] }
  for (let round = 1; round < LIMITS.rounds.most; round++) {
    // Removed text may have hidden or divided a broken character: Ã©{{ x }}  →  Ã©  →  é, &lt[ad_1];  →  &lt;  →  <
    let again = untilStable(story, repairAgain)
    if (again === story) again = withoutEnds(story, pipeline, { ...now, links: context.links })
    // The story may be in another language than the text around it, and so have other rules. And since blanks went, the guess
    // may sample other words.
    const said = context.shield.cover(again.text)
    // One language that was clear is that of what is left, if that is most of the text.
    const isMost = languages.guessed.length === 1 && said.length > MOST_OF_TEXT * languages.of.length
    const guessed = said === languages.of || isMost ? languages.guessed : languagesOf(said)
    const ruleSet = guessed.length > 0 ? languages.rulesFor(guessed) : now.ruleSet
    if (again === story && ruleSet === now.ruleSet && !mayReadAnew) break
    if (ruleSet !== now.ruleSet) now = { ...now, ruleSet, lang: languages.langFor(guessed), reader: new Reader() }
    const next = cleanRound(repaired(again, pipeline), pipeline, now)
    reasons = [...reasons, ...next.reasons]
    ;({ story, spared, repairAgain, mayReadAnew } = next)
  }
  return { copy, story, spared, reasons, lang: now.lang, ruleSet: now.ruleSet }
}

/** A story without furniture that can be told only when nothing else stands around it. */
function withoutEnds(story: Transform, { excerpt, typography, kicker }: Pipeline, context: Context): Transform {
  const ended = runStages(story, excerpt, context) // debate. <a>Read more</a>  →  debate.
  // Where something went, it may be clear now which way a quote curls: k="[ad_1]¶ …  →  k="¶ …  →  k=”¶ …
  const curled = context.options.quotes === 'curly' ? runStages(ended, typography, context) : ended
  return runStages(curled, kicker, context) // World¶Town votes for a bridge  →  Town votes …
}

const BREAKS = /\n+/g

/** A line from outside the text, such as a title, as clean as the text is: `Don\x92t  Panic` → `Don't Panic` */
export function cleanLine(line: string, pipeline: Pipeline, context: Context): string {
  const { space, typography } = pipeline
  const { text: sound, traits: seen } = repaired(transformOf(line), pipeline)
  return runStages(sound, [...space, ...typography, ...space], { ...context, traits: seen }).text.replace(BREAKS, ' ')
}

/** A text with its characters repaired, and its traits. */
export interface Repaired {
  readonly text: Transform
  /** The text after entities and mojibake alone, whose traits these are. It is `text` if nothing else was broken. */
  readonly decoded: Transform
  readonly traits: Traits
  /** Whether there were neighbours that could be one broken character, repaired or not. */
  readonly maybeBroken: boolean
}

/** Repairs the characters of a text. Its traits are scanned first, since they tell that most texts need few stages. */
export function repaired(transform: Transform, { repair }: Pipeline): Repaired {
  const decoded = untilStable(transform, repair.first)
  const first = scanTraits(decoded.text)
  const edits = first.ascii || !repair.restore ? UNPAIRED : repair.restore(decoded.text)
  const restored = applyStage(decoded, () => edits)
  const traits = restored === decoded ? first : scanTraits(restored.text)
  return {
    text: traits.odd ? untilStable(restored, repair.all) : restored,
    decoded: restored,
    traits,
    maybeBroken: edits !== UNPAIRED,
  }
}

/** What one round made of a text. */
export interface Round {
  /** The text repaired and set as asked for, with all that is around the story. */
  readonly copy: Transform
  readonly story: Transform
  /** Whether the rules would have left no story, so that its sentences were kept. */
  readonly spared: boolean
  /** Why units went that no rule takes, with their places in the source. */
  readonly reasons: readonly Reason[]
  /** The stages of repair that may find more, since text was removed after repair; mostly none. */
  readonly repairAgain: readonly EditStage[]
  /** Whether what is left may have another syntax than the text it was cut from. */
  readonly mayReadAnew: boolean
}

/** Cleans a text without markup once. `own`: the user’s own stages. */
export function cleanRound(repaired: Repaired, pipeline: Pipeline, asked: Context, own: readonly Stage[] = []): Round {
  const { text, decoded, traits } = repaired
  // Repair may bring in new white space, and so may any stage that does more than replace characters one by one.
  const mayCrowd = own.length > 0 || mayBringSpace(pipeline, { ...asked, traits })
  const changed = text !== decoded || mayCrowd
  const context: Context = { ...asked, traits, foreign: traits.foreign || changed }
  // These stages depend on white space, so it is normalized before them, too: "\r  →  "\n  →  ”\n
  const tidy = mayCrowd ? runStages(text, pipeline.space, context) : text
  const lines = own.reduce(applyStage, runStages(tidy, pipeline.typography, context))
  const copy = traits.crowded || changed ? runStages(lines, pipeline.space, context) : lines
  context.keeper?.find(copy)
  const held = hasTooManyLines(copy.text, context) ? { ...context, tooLong: true } : context
  const { story, spared, reasons } = storyOf(runStages(copy, pipeline.links, held), pipeline, held)
  const repairAgain = story === decoded ? [] : repairStagesAfter(story, repaired, pipeline)
  // What went may have been what told code, or that the text is Markdown.
  const { code, isMarkdown } = context.shield.read(copy.text)
  const mayReadAnew = story.text !== copy.text && (isMarkdown || code.length > 0)
  return { copy, story, spared, reasons, repairAgain, mayReadAnew }
}

/** The stages of repair that may find more in a text from which something was removed. */
function repairStagesAfter(
  { text, moves }: Transform,
  { traits, maybeBroken }: Repaired,
  { repair }: Pipeline,
): readonly EditStage[] {
  // Invisible characters are kept for the letters beside them, which may be gone: <!--ا-->\u200f  →  \u200f
  if (traits.odd) return repair.all
  if (!text.includes('&') && (traits.ascii || !(maybeBroken || pairsUp(text, moves)))) return []
  return repair.restore ? [...repair.first, repair.restore] : repair.first
}

/** Whether a text has more lines than are compared with each other; then all of it stays. */
function hasTooManyLines(text: string, { budgets }: Context): boolean {
  if (text.length < LIMITS.lines.most) return false
  const lines = budgets.renew('lines')
  for (let feed = text.indexOf('\n'); lines.spend() && feed >= 0; ) feed = text.indexOf('\n', feed + 1)
  return lines.isSpent
}

const mayBringSpace = ({ typography }: Pipeline, context: Context): boolean =>
  typography.some(({ needs, trades }) => !trades && isMet(needs, context))

type Story = Pick<Round, 'story' | 'spared' | 'reasons'>

/**
 * The story alone. If the model runs out of budget before it has finished, it takes nothing, and so do the rules: otherwise a
 * story would change when it is cleaned again.
 */
function storyOf(copy: Transform, pipeline: Pipeline, context: Context): Story {
  const { judge } = context
  const settled =
    settledStory(copy, pipeline, context) ?? (judge && settledStory(copy, pipeline, { ...context, judge: undefined }))
  if (!settled) return { story: runStages(copy, pipeline.cuts, context), spared: false, reasons: [] }
  if (!judge || !settled.limitedJudge.mayStillJudge || settled.story === copy) return settled
  // The model may be able to judge what the rules have left.
  const rest = settledStory(settled.story, pipeline, context)
  if (!rest) return settled
  return { ...rest, spared: settled.spared || rest.spared, reasons: [...settled.reasons, ...rest.reasons] }
}

/**
 * Removes what is within and around the story until nothing more goes, since each removal changes what stands around the rest.
 * `undefined` if that takes more rounds or units than one source may cost.
 */
function settledStory(
  copy: Transform,
  pipeline: Pipeline,
  context: Context,
): (Story & { readonly limitedJudge: LimitedJudge }) | undefined {
  const rounds = context.budgets.renew('rounds')
  const limitedJudge = new LimitedJudge(context.judge, context.budgets)
  const limited = { ...context, judge: limitedJudge.judge }
  let spared = false
  let reasons: readonly Reason[] = []
  for (let inner = runStages(copy, pipeline.cuts, context); rounds.spend(); ) {
    const { took, cut, ...next } = withoutAround(inner, pipeline, limited)
    if (limitedJudge.hasGivenUp) return undefined
    spared ||= next.spared
    reasons = [...reasons, ...next.reasons]
    // Cuts were looked for in the same lines before.
    // Where only line breaks went, all that is left was searched before.
    inner = cut ? runStages(next.story, pipeline.cuts, context) : next.story
    if (inner === next.story && !took) return { story: inner, spared, reasons, limitedJudge }
  }
  return undefined
}

/** A text without what is around the story. */
interface Around extends Story {
  /** Whether a unit went. */
  readonly took: boolean
  /** Whether anything went but line breaks. */
  readonly cut: boolean
}

function withoutAround(whole: Transform, { around, breaks }: Pipeline, context: Context): Around {
  let judged = { spared: false, reasons: [] as readonly Reason[], took: false }
  const judging: Context = {
    ...context,
    report({ spared, reasons, took }) {
      judged = {
        spared: judged.spared || spared,
        reasons: [...judged.reasons, ...reasons],
        took: judged.took || took,
      }
    },
  }
  const left = runStages(whole, around, judging)
  return { story: runStages(left, breaks, context), ...judged, cut: left !== whole }
}
