import { Budgets, LIMITS } from './budget.js'
import { furnitureOdds } from './decide/furniture.js'
import { Reader } from './decide/reading.js'
import type { CleanDocument } from './document.js'
import type { Reason } from './edit/change.js'
import type { Stage } from './edit/edit.js'
import { applyStage, type Transform, transformOf, untilStable } from './edit/transform.js'
import { notAString } from './input.js'
import { languageOf, languagesOf } from './language/language.js'
import { knowTail, lineOf } from './match/known-lines.js'
import type { RuleSet } from './match/rule-set.js'
import { type RuleSetsByLanguage, ruleSetsByLanguage } from './match/rule-sets-by-language.js'
import { cleanFields } from './news/clean-fields.js'
import { type Hints, type MarkupLines, readDocument } from './news/read-document.js'
import { checkPacks } from './options/check-packs.js'
import { Keeper, type KeepRequest, keepRequestOf } from './options/keep.js'
import { type CleanerOptions, CopydeskOptionError, checkOptions, readHints } from './options/options.js'
import { siteFor } from './options/site-for.js'
import { switchedOff } from './options/switches.js'
import { withOwnStrings } from './own-strings.js'
import { type Context, isMet, type Pipeline, pipelineWithout, withMemory, work } from './pipeline.js'
import { hiddenCharacters, inOrder } from './repair/invisible/hidden-characters.js'
import { pairsUp, UNPAIRED } from './repair/mojibake/mojibake.js'
import { scanTraits, type Traits } from './repair/scan-traits.js'
import type { RulePack } from './rules/rule.js'

/**
 * Cleans one text. Throws a `TypeError` for anything but a string, and nothing else, whatever the string.
 *
 * `const clean: Cleaner = createCleaner({ quotes: 'curly' })`
 */
export type Cleaner = (source: string, hints?: Hints) => CleanDocument

/** Reads markup into lines; answers `undefined` where a source is plain text. */
export type ReadMarkup = (source: string, hints: Hints, keepsLine?: KeepsLine) => MarkupLines | undefined

/**
 * Whether a rule that is to be kept knows a line, in a story of a language; `story` says something of that where the page
 * does not.
 */
export type KeepsLine = (line: string, lang: string | undefined, story: () => string) => boolean

/**
 * A cleaner: the round that drives the stages of `pipeline.ts`.
 * `defaults`: the packs it works with if the options name none.
 * Markup → repair → typography → white space → boilerplate → paragraphs, and then what the document says of itself.
 */
export function cleanerOf(
  asked: CleanerOptions,
  defaults: readonly RulePack[] | undefined,
  readMarkup: ReadMarkup = () => undefined,
): Cleaner {
  checkOptions(asked)
  const options: CleanerOptions = { __proto__: null, ...asked } as CleanerOptions
  const packs = options.packs ?? defaults
  if (!packs) throw new CopydeskOptionError('packs', packs, 'a list of rule packs, out of copydesk/packs')
  if (options.packs) checkPacks(options.packs)
  const off = switchedOff(options.rules, packs, !options.packs)
  const stages = pipelineWithout(off)
  const hasModel = !options.keep?.includes('model') && !off.has('model/furniture')
  const { stages: own = [] } = options
  const request = keepRequestOf(options.keep, packs, !options.packs)
  let ruleSets: RuleSetsByLanguage | undefined
  return (source, given = {}) => {
    if (typeof source !== 'string') throw notAString(source)
    const hints = readHints(given)
    ruleSets ??= ruleSetsByLanguage(packs, undefined, off)
    const bound = ruleSets
    const pipeline = withMemory(stages)
    const flow = readMarkup(source, hints, request && keepsLineBy(request, bound))
    const keeper = request && new Keeper(request, flow?.kept)
    const raw = flow?.opened ?? transformOf(source)
    const sheet = flow ? applyStage(raw, () => flow.edits) : raw // <p>a</p><p>b</p>  →  a¶¶b
    const mended = repaired(sheet, pipeline) // CafÃ© &amp;amp; Bar  →  Café & Bar
    const told = hints.lang ?? flow?.lang
    const languages: Languages = {
      of: mended.text.text,
      guessed: languagesOf(mended.text.text), // &#1063;&#1080;… speaks no language before it is Чи…
      rulesFor: (guessed) => bound(told === undefined ? guessed : [told, ...guessed]),
      langFor: (guessed) => hints.lang ?? languageOf(guessed, flow?.lang),
    }
    const context: Context = {
      options,
      lang: languages.langFor(languages.guessed),
      traits: mended.traits,
      foreign: true,
      tooLong: false,
      links: flow?.links ?? [],
      ruleSet: languages.rulesFor(languages.guessed),
      profile: options.site || options.sites ? siteFor(options, hints.url ?? flow?.metadata?.url).profile : undefined,
      judges: hasModel ? furnitureOdds : undefined,
      reader: new Reader(),
      budgets: new Budgets(),
      keeper,
      report: () => {},
    }
    // Stages of the user’s own run once: nobody has promised that they find nothing the second time.
    const first = cleanRound(mended, pipeline, context, own)
    const { copy, story, spared, reasons, lang, ruleSet } = untilSettled(first, pipeline, context, languages)
    const clean = (line: string) => cleanLine(line, pipeline, context)
    const document = readDocument({
      copy,
      story,
      hints: hints.title === undefined ? hints : { ...hints, title: clean(hints.title) },
      ...(lang !== undefined && { lang }),
      ...(flow && { flow: flow.metadata ? { ...flow, metadata: cleanFields(flow.metadata, clean) } : flow }),
      spared,
      reasons,
      ruleAt: (address) => ruleSet.ruleAt(address) ?? context.ruleSet.ruleAt(address),
      budgets: context.budgets,
      unmet: keeper?.unmet(story) ?? [],
      listChanges: options.changes ?? true,
    })
    if (options.hidden) document.hidden = withOwnStrings(inOrder(flow?.hidden ?? [], hiddenCharacters(source)))
    return document
  }
}

/** The languages that a text may be in, and what follows from a guess, of all of it or of what is left. */
interface Languages {
  /** The text that they were guessed from. */
  readonly of: string
  readonly guessed: readonly string[]
  readonly rulesFor: (guessed: readonly string[]) => RuleSet
  readonly langFor: (guessed: readonly string[]) => string | undefined
}

/** A text and its story when no round finds more, and of which language and rules it proved to be. */
type Settled = Omit<Round, 'mayRevealMojibake'> & Pick<Context, 'lang' | 'ruleSet'>

/** More rounds after the first, until one finds nothing. */
function untilSettled(first: Round, pipeline: Pipeline, context: Context, languages: Languages): Settled {
  const { restore } = pipeline.repair
  const restoring = restore ? [...pipeline.repair.first, restore] : pipeline.repair.first
  const { copy } = first
  let { story, spared, reasons, mayRevealMojibake: doubtful } = first
  let now: Context = { ...context, links: [] }
  for (let round = 1; round < MOST_ROUNDS; round++) {
    // What went may have kept a character in doubt or parted it: Ã©{{ x }}  →  Ã©  →  é, &lt[ad_1];  →  &lt;  →  <
    let again = doubtful ? untilStable(story, restoring) : story
    if (again === story) again = withoutEnds(story, pipeline, { ...now, links: context.links })
    // The story may be of another language than what stood around it, and so have other rules; without the blanks that
    // went, other words may stand where a language is looked for.
    const guessed = again.text === languages.of ? languages.guessed : languagesOf(again.text)
    const ruleSet = guessed.length > 0 ? languages.rulesFor(guessed) : now.ruleSet
    if (again === story && ruleSet === now.ruleSet) break
    if (ruleSet !== now.ruleSet) now = { ...now, ruleSet, lang: languages.langFor(guessed), reader: new Reader() }
    const next = cleanRound(repaired(again, pipeline), pipeline, now)
    reasons = [...reasons, ...next.reasons]
    ;({ story, spared, mayRevealMojibake: doubtful } = next)
  }
  return { copy, story, spared, reasons, lang: now.lang, ruleSet: now.ruleSet }
}

/** Tells lines that a rule knows which is to be kept; none if no rule is. */
function keepsLineBy(request: KeepRequest, ruleSets: RuleSetsByLanguage): KeepsLine | undefined {
  if (request.families.size === 0 && request.addresses.length === 0) return undefined
  const { sparesRule } = new Keeper(request)
  return (line, lang, story) => {
    const whole = { start: 0, end: line.length, piece: 0, pieces: 1 }
    const ruleSet = ruleSets(lang === undefined ? languagesOf(story()) : [lang])
    const lines = [lineOf(line, whole, ruleSet)]
    knowTail(line, lines, ruleSet)
    return lines.some(({ rules }) => rules.some(({ address }) => sparesRule(address)))
  }
}

/** A story without what is not told before it is alone. */
function withoutEnds(story: Transform, { excerpt, typography, kicker }: Pipeline, context: Context): Transform {
  const ended = work(story, excerpt, context) // debate. <a>Read more</a>  →  debate.
  // Without what went, some quotes may be told from others: k="[ad_1]¶ …  →  k="¶ …  →  k=”¶ …
  const curled = context.options.quotes === 'curly' ? work(ended, typography, context) : ended
  return work(curled, kicker, context) // World¶Town votes for a bridge  →  Town votes …
}

/** Rounds over a text that has more to give; stories need two, and nothing real more than four. */
const MOST_ROUNDS = 6
const BREAKS = /\n+/g

/** A line from outside the text, such as a title, as clean as the text is: `Don\x92t  Panic` → `Don't Panic` */
function cleanLine(line: string, pipeline: Pipeline, context: Context): string {
  const { space, typography } = pipeline
  const { text: sound, traits: seen } = repaired(transformOf(line), pipeline)
  return work(sound, [...space, ...typography, ...space], { ...context, traits: seen }).text.replace(BREAKS, ' ')
}

/** A text with its characters whole, and what there is to see in it. */
interface Repaired {
  readonly text: Transform
  /** The text as it was surveyed: equal to `text` where nothing but entities and mojibake was broken. */
  readonly decoded: Transform
  readonly traits: Traits
  /** There were neighbours that could be of one broken character, repaired or not. */
  readonly maybeBroken: boolean
}

/** One look spares most texts most of the stages. */
function repaired(sheet: Transform, { repair }: Pipeline): Repaired {
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

interface Round {
  /** The text repaired, before the story was parted from what is around it. */
  readonly copy: Transform
  readonly story: Transform
  readonly spared: boolean
  /** Why units went that no rule takes, in the source. */
  readonly reasons: readonly Reason[]
  /** Something has changed since the text was whole that may let a broken character be seen. */
  readonly mayRevealMojibake: boolean
}

/** One round over a text that is free of markup. */
function cleanRound(mended: Repaired, pipeline: Pipeline, asked: Context, own: readonly Stage[] = []): Round {
  const { text, decoded, traits, maybeBroken } = mended
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
  const parted = storyOf(work(copy, pipeline.links, held), pipeline, held)
  const { story } = parted
  const isNew = story !== decoded
  const doubtful =
    isNew && (story.text.includes('&') || (!traits.ascii && (maybeBroken || pairsUp(story.text, story.moves))))
  return { ...parted, copy, mayRevealMojibake: doubtful }
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
 * The story alone: what is not part of it goes, and the gaps close. What lines parted may then be a stretch that goes, and
 * what went changes what stands around the rest, and at its ends: so this looks again until there is no more. Where the
 * model comes to no end, it takes nothing.
 */
function storyOf(copy: Transform, pipeline: Pipeline, context: Context): Story {
  let { story, spared, reasons, took } = withoutAround(work(copy, pipeline.cuts, context), pipeline, context)
  for (let round = 1; story !== copy; round++) {
    const again = work(story, pipeline.cuts, context)
    if (again === story && !took) break
    if (round === MOST_ROUNDS)
      return context.judges ? storyOf(copy, pipeline, { ...context, judges: undefined }) : { story, spared, reasons }
    const next = withoutAround(again, pipeline, context)
    took = next.took
    story = next.story
    spared ||= next.spared
    reasons = [...reasons, ...next.reasons]
  }
  return { story, spared, reasons }
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
