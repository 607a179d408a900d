import { LIMITS } from '../budget.js'
import { Reader } from '../decide/reading.js'
import type { Reason } from '../edit/change.js'
import type { Stage } from '../edit/edit.js'
import type { EditStage } from '../edit/edit-list.js'
import { applyStage, type Transform, transformOf, untilStable } from '../edit/transform.js'
import { languagesOf } from '../language/language.js'
import type { RuleSet } from '../match/rule-set.js'
import { type Context, isMet, type Pipeline, work } from '../pipeline.js'
import { pairsUp, UNPAIRED } from '../repair/mojibake/mojibake.js'
import { scanTraits, type Traits } from '../repair/scan-traits.js'
import { LimitedJudge } from './limited-judge.js'

/** The languages that a text may be in, and what follows from a guess, of all of it or of what is left. */
export interface Languages {
  /** The text that they were guessed from. */
  readonly of: string
  readonly guessed: readonly string[]
  readonly rulesFor: (guessed: readonly string[]) => RuleSet
  readonly langFor: (guessed: readonly string[]) => string | undefined
}

/** A text and its story when no round finds more, and of which language and rules it proved to be. */
export type Settled = Omit<Round, 'doubtful'> & Pick<Context, 'lang' | 'ruleSet'>

/** More rounds after the first, until one finds nothing. */
export function untilSettled(first: Round, pipeline: Pipeline, context: Context, languages: Languages): Settled {
  const { copy } = first
  let { story, spared, reasons, doubtful } = first
  let now: Context = { ...context, links: [] }
  for (let round = 1; round < LIMITS.rounds.most; round++) {
    // What went may have kept a character in doubt or parted it: Ã©{{ x }}  →  Ã©  →  é, &lt[ad_1];  →  &lt;  →  <
    let again = untilStable(story, doubtful)
    if (again === story) again = withoutEnds(story, pipeline, { ...now, links: context.links })
    // The story may be of another language than what stood around it, and so have other rules; without the blanks that
    // went, other words may stand where a language is looked for.
    const guessed = again.text === languages.of ? languages.guessed : languagesOf(again.text)
    const ruleSet = guessed.length > 0 ? languages.rulesFor(guessed) : now.ruleSet
    if (again === story && ruleSet === now.ruleSet) break
    if (ruleSet !== now.ruleSet) now = { ...now, ruleSet, lang: languages.langFor(guessed), reader: new Reader() }
    const next = cleanRound(repaired(again, pipeline), pipeline, now)
    reasons = [...reasons, ...next.reasons]
    ;({ story, spared, doubtful } = next)
  }
  return { copy, story, spared, reasons, lang: now.lang, ruleSet: now.ruleSet }
}

/** A story without what is not told before it is alone. */
function withoutEnds(story: Transform, { excerpt, typography, kicker }: Pipeline, context: Context): Transform {
  const ended = work(story, excerpt, context) // debate. <a>Read more</a>  →  debate.
  // Without what went, some quotes may be told from others: k="[ad_1]¶ …  →  k="¶ …  →  k=”¶ …
  const curled = context.options.quotes === 'curly' ? work(ended, typography, context) : ended
  return work(curled, kicker, context) // World¶Town votes for a bridge  →  Town votes …
}

const BREAKS = /\n+/g

/** A line from outside the text, such as a title, as clean as the text is: `Don\x92t  Panic` → `Don't Panic` */
export function cleanLine(line: string, pipeline: Pipeline, context: Context): string {
  const { space, typography } = pipeline
  const { text: sound, traits: seen } = repaired(transformOf(line), pipeline)
  return work(sound, [...space, ...typography, ...space], { ...context, traits: seen }).text.replace(BREAKS, ' ')
}

/** A text with its characters whole, and what there is to see in it. */
export interface Repaired {
  readonly text: Transform
  /** The text as it was surveyed: equal to `text` where nothing but entities and mojibake was broken. */
  readonly decoded: Transform
  readonly traits: Traits
  /** There were neighbours that could be of one broken character, repaired or not. */
  readonly maybeBroken: boolean
}

/** One look spares most texts most of the stages. */
export function repaired(sheet: Transform, { repair }: Pipeline): Repaired {
  const decoded = untilStable(sheet, repair.first)
  const first = scanTraits(decoded.text)
  const broken = first.ascii || !repair.restore ? UNPAIRED : repair.restore(decoded.text)
  const whole = applyStage(decoded, () => broken)
  const seen = whole === decoded ? first : scanTraits(whole.text)
  return {
    text: seen.odd ? untilStable(whole, repair.all) : whole,
    decoded: whole,
    traits: seen,
    maybeBroken: broken !== UNPAIRED,
  }
}

export interface Round {
  /** The text repaired, before the story was parted from what is around it. */
  readonly copy: Transform
  readonly story: Transform
  readonly spared: boolean
  /** Why units went that no rule takes, in the source. */
  readonly reasons: readonly Reason[]
  /** Stages of repair that may find a broken character now, since something went after the text was whole; mostly none. */
  readonly doubtful: readonly EditStage[]
}

/** One round over a text that is free of markup. */
export function cleanRound(mended: Repaired, pipeline: Pipeline, asked: Context, own: readonly Stage[] = []): Round {
  const { text, decoded, traits } = mended
  // Repair may bring new white space in, and so may any stage but one that only trades characters.
  const mayCrowd = own.length > 0 || mayBringSpace(pipeline, { ...asked, traits })
  const changed = text !== decoded || mayCrowd
  const context: Context = { ...asked, traits, foreign: traits.foreign || changed }
  // Such stages look at white space, too: "\r  →  "\n  →  ”\n
  const tidy = mayCrowd ? work(text, pipeline.space, context) : text
  const lines = own.reduce(applyStage, work(tidy, pipeline.typography, context))
  const copy = traits.crowded || changed ? work(lines, pipeline.space, context) : lines
  context.keeper?.find(copy)
  const held = hasTooManyLines(copy.text, context) ? { ...context, tooLong: true } : context
  const { story, spared, reasons } = storyOf(work(copy, pipeline.links, held), pipeline, held)
  const doubtful = story === decoded ? [] : stagesInDoubt(story, mended, pipeline)
  return { copy, story, spared, reasons, doubtful }
}

function stagesInDoubt({ text, moves }: Transform, mended: Repaired, { repair }: Pipeline): readonly EditStage[] {
  const { traits, maybeBroken } = mended
  // A mark of direction is kept beside a letter that went since, a joiner between two: <!--ا-->\u200f  →  \u200f
  if (traits.odd) return repair.all
  if (!text.includes('&') && (traits.ascii || !(maybeBroken || pairsUp(text, moves)))) return []
  return repair.restore ? [...repair.first, repair.restore] : repair.first
}

/** Lines are held side by side to tell the story from what is around it; where they are too many, all of it stays. */
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
 * The story alone: what is not part of it goes, and the gaps close. Where the model comes to no end, it takes nothing, and
 * where the rules come to none, they take nothing either: so a story is the same when it is cleaned again.
 */
function storyOf(copy: Transform, pipeline: Pipeline, context: Context): Story {
  const { judges } = context
  const settled =
    settledStory(copy, pipeline, context) ?? (judges && settledStory(copy, pipeline, { ...context, judges: undefined }))
  if (!settled) return { story: work(copy, pipeline.cuts, context), spared: false, reasons: [] }
  if (!judges || !settled.judge.mayStillJudge || settled.story === copy) return settled
  // What the rules leave may be little enough for the model.
  const rest = settledStory(settled.story, pipeline, context)
  if (!rest) return settled
  return { ...rest, spared: settled.spared || rest.spared, reasons: [...settled.reasons, ...rest.reasons] }
}

/**
 * What lines parted may be a stretch that goes once they are gone, and what went changes what stands around the rest, and at
 * its ends: so this looks again until there is no more. Nothing where that is more than one source may cost.
 */
function settledStory(
  copy: Transform,
  pipeline: Pipeline,
  context: Context,
): (Story & { readonly judge: LimitedJudge }) | undefined {
  const rounds = context.budgets.renew('rounds')
  const judge = new LimitedJudge(context.judges, context.budgets)
  const limited = { ...context, judges: judge.judge }
  let spared = false
  let reasons: readonly Reason[] = []
  for (let inner = work(copy, pipeline.cuts, context); rounds.spend(); ) {
    const { took, ...next } = withoutAround(inner, pipeline, limited)
    if (judge.hasGivenUp) return undefined
    spared ||= next.spared
    reasons = [...reasons, ...next.reasons]
    inner = next.story === copy ? copy : work(next.story, pipeline.cuts, context)
    if (inner === next.story && !took) return { story: inner, spared, reasons, judge }
  }
  return undefined
}

/** A text without the units around the story, and whether any went: blanks at its ends tell nothing new. */
function withoutAround(whole: Transform, { around }: Pipeline, context: Context): Story & { readonly took: boolean } {
  let judged = { spared: false, reasons: [] as readonly Reason[], took: false }
  const story = work(whole, around, {
    ...context,
    report({ spared, reasons, took }) {
      judged = {
        spared: judged.spared || spared,
        reasons: [...judged.reasons, ...reasons],
        took: judged.took || took,
      }
    },
  })
  return { story, ...judged }
}
