import { Budgets } from '../budget.js'
import { furnitureOdds } from '../decide/furniture.js'
import { Reader } from '../decide/reading.js'
import type { CleanDocument } from '../document.js'
import { applyStage, transformOf } from '../edit/transform.js'
import { notAString } from '../input.js'
import { languageOf, languagesOf } from '../language/language.js'
import { knowEnds, lineOf } from '../match/known-lines.js'
import { type RuleSetsByLanguage, ruleSetsByLanguage } from '../match/rule-sets-by-language.js'
import { cleanFields } from '../news/clean-fields.js'
import { type Hints, type MarkupLines, readDocument } from '../news/read-document.js'
import { checkPacks } from '../options/check-packs.js'
import { Keeper, type KeepRequest, keepRequestOf } from '../options/keep.js'
import { type CleanerOptions, CopydeskOptionError, checkOptions, readHints } from '../options/options.js'
import { siteFor } from '../options/site-for.js'
import { switchedOff } from '../options/switches.js'
import { withOwnStrings } from '../own-strings.js'
import { type Context, type Pipeline, pipelineWithout } from '../pipeline.js'
import { hiddenCharacters, inOrder } from '../repair/invisible/hidden-characters.js'
import type { RulePack } from '../rules/rule.js'
import { withMemory } from './memory.js'
import { ownStage } from './own-stage.js'
import { cleanLine, cleanRound, type Languages, type Repaired, repaired, type Settled, untilSettled } from './rounds.js'

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
 * A cleaner: what its options come to, and how it reads markup, for one text after the other.
 * `defaults`: the packs it works with if the options name none.
 */
export function cleanerOf(
  asked: CleanerOptions,
  defaults: readonly RulePack[] | undefined,
  readMarkup: ReadMarkup = () => undefined,
): Cleaner {
  const settings = settingsOf(asked, defaults)
  let means: Means | undefined
  return (source, given) => {
    if (typeof source !== 'string') throw notAString(source)
    const hints = readHints(given)
    means ??= { ...settings, ruleSets: ruleSetsByLanguage(settings.packs, undefined, settings.off), readMarkup }
    return cleaned(source, hints, means)
  }
}

/** What the options of a cleaner come to. */
interface Settings {
  readonly options: CleanerOptions
  readonly packs: readonly RulePack[]
  /** Rules and stages that are switched off. */
  readonly off: ReadonlySet<string>
  readonly stages: Pipeline
  readonly judges: Context['judges']
  /** What is to be kept. */
  readonly request: KeepRequest | undefined
}

function settingsOf(asked: CleanerOptions, defaults: readonly RulePack[] | undefined): Settings {
  checkOptions(asked)
  const options: CleanerOptions = { __proto__: null, ...asked } as CleanerOptions
  const packs = options.packs ?? defaults
  if (!packs) throw new CopydeskOptionError('packs', packs, 'a list of rule packs, out of copydesk/packs')
  if (options.packs) checkPacks(options.packs)
  const off = switchedOff(options.rules, packs, !options.packs)
  const hasModel = !options.keep?.includes('model') && !off.has('model/furniture')
  const request = keepRequestOf(options.keep, packs, !options.packs)
  return { options, packs, off, stages: pipelineWithout(off), judges: hasModel ? furnitureOdds : undefined, request }
}

/** What a text is cleaned with: the settings, the rules of languages, and how markup is read. */
interface Means extends Settings {
  readonly ruleSets: RuleSetsByLanguage
  readonly readMarkup: ReadMarkup
}

/** Markup → repair → typography → white space → boilerplate → paragraphs, and then what the document says of itself. */
function cleaned(source: string, hints: Hints, means: Means): CleanDocument {
  const { options, request, ruleSets } = means
  const pipeline = withMemory(means.stages)
  const flow = means.readMarkup(source, hints, request && keepsLineBy(request, ruleSets))
  const raw = flow?.opened ?? transformOf(source)
  const sheet = flow ? applyStage(raw, () => flow.edits) : raw // <p>a</p><p>b</p>  →  a¶¶b
  const mended = repaired(sheet, pipeline) // CafÃ© &amp;amp; Bar  →  Café & Bar
  const languages = languagesIn(mended.text.text, ruleSets, hints.lang, flow?.lang)
  const keeper = request && new Keeper(request, flow?.kept)
  const read: Read = { hints, flow, keeper, mended, languages }
  const context = contextOf(means, read)
  // Stages of the user’s own run once: nobody has promised that they find nothing the second time.
  const first = cleanRound(mended, pipeline, context, options.stages?.map(ownStage))
  const settled = untilSettled(first, pipeline, context, languages)
  const document = documentOf(settled, pipeline, context, read)
  if (options.hidden) document.hidden = withOwnStrings(inOrder(flow?.hidden ?? [], hiddenCharacters(source)))
  return document
}

/** A source as it was read, before anything was cleaned. */
interface Read {
  readonly hints: Hints
  readonly flow: MarkupLines | undefined
  readonly keeper: Keeper | undefined
  readonly mended: Repaired
  readonly languages: Languages
}

/** `told`: the language that somebody says the text is in; `marked`: that of its markup. */
function languagesIn(
  text: string,
  ruleSets: RuleSetsByLanguage,
  told: string | undefined,
  marked: string | undefined,
): Languages {
  const said = told ?? marked
  return {
    of: text,
    guessed: languagesOf(text), // &#1063;&#1080;… speaks no language before it is Чи…
    rulesFor: (guessed) => ruleSets(said === undefined ? guessed : [said, ...guessed]),
    langFor: (guessed) => told ?? languageOf(guessed, marked),
  }
}

function contextOf({ options, judges }: Settings, { hints, flow, keeper, mended, languages }: Read): Context {
  return {
    options,
    lang: languages.langFor(languages.guessed),
    traits: mended.traits,
    foreign: true,
    tooLong: false,
    links: flow?.links ?? [],
    ruleSet: languages.rulesFor(languages.guessed),
    profile: options.site || options.sites ? siteFor(options, hints.url ?? flow?.metadata?.url).profile : undefined,
    judges,
    reader: new Reader(),
    budgets: new Budgets(),
    keeper,
    report: () => {},
  }
}

function documentOf(
  { copy, story, spared, reasons, lang, ruleSet }: Settled,
  pipeline: Pipeline,
  context: Context,
  { hints, flow, keeper }: Read,
): CleanDocument {
  const clean = (line: string) => cleanLine(line, pipeline, context)
  return readDocument({
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
    listChanges: context.options.changes ?? true,
  })
}

/** Tells lines that a rule knows which is to be kept; none if no rule is. */
function keepsLineBy(request: KeepRequest, ruleSets: RuleSetsByLanguage): KeepsLine | undefined {
  if (request.families.size === 0 && request.addresses.length === 0) return undefined
  const { sparesRule } = new Keeper(request)
  return (line, lang, story) => {
    const whole = { start: 0, end: line.length, piece: 0, pieces: 1 }
    const ruleSet = ruleSets(lang === undefined ? languagesOf(story()) : [lang])
    const lines = [lineOf(line, whole, ruleSet)]
    knowEnds(line, lines, ruleSet)
    return lines.some(({ rules }) => rules.some(({ address }) => sparesRule(address)))
  }
}
