import { Shield } from '../blocks/shield.js'
import { Budgets } from '../budget.js'
import { furnitureOdds } from '../decide/furniture.js'
import { Reader } from '../decide/reading.js'
import type { CleanDocument } from '../document.js'
import { applyStage, transformOf } from '../edit/transform.js'
import { notAString } from '../input.js'
import { languageOf, languagesOf, spokenIn } from '../language/language.js'
import type { Words } from '../locale/at-hand.js'
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
import type { Traits } from '../repair/scan-traits.js'
import type { RulePack } from '../rules/rule.js'
import { withMemory } from './memory.js'
import { ownStage } from './own-stage.js'
import { cleanLine, cleanRound, type Languages, repaired, type Settled, untilSettled } from './rounds.js'

/**
 * Cleans one text. Throws a `TypeError` for anything but a string, and nothing else, whatever the string.
 *
 * `const clean: Cleaner = createCleaner({ quotes: 'curly' })`
 */
export type Cleaner = (source: string, hints?: Hints) => CleanDocument

/** Reads markup into lines; returns `undefined` for plain text. */
export type ReadMarkup = (source: string, hints: Hints, known: Known) => MarkupLines | undefined

/** What a cleaner knows that reads markup. */
export interface Known {
  /** Those of its packs. */
  readonly words: Words
  /** None if no rule is to be kept. */
  readonly keepsLine?: KeepsLine
}

/**
 * Whether a rule that is to be kept matches a line. `lang`: the language of the page; if it does not say, it is guessed from
 * `story`.
 */
export type KeepsLine = (line: string, lang: string | undefined, story: () => string) => boolean

/**
 * A cleaner with these options. Throws a `CopydeskOptionError` for a wrong one.
 * `defaults`: the packs it works with if the options name none. `readMarkup`: without it, markup is taken for text.
 */
export function cleanerOf(
  asked: CleanerOptions,
  defaults: readonly RulePack[] | undefined,
  readMarkup: ReadMarkup = () => undefined,
): Cleaner {
  const settings = settingsOf(asked, defaults)
  let setup: Setup | undefined
  return (source, given) => {
    if (typeof source !== 'string') throw notAString(source)
    const hints = readHints(given)
    setup ??= { ...settings, ruleSets: ruleSetsByLanguage(settings.packs, undefined, settings.off), readMarkup }
    return cleaned(source, hints, setup)
  }
}

/** The options of a cleaner, resolved. */
interface Settings {
  readonly options: CleanerOptions
  readonly packs: readonly RulePack[]
  /** Rules and stages that are switched off. */
  readonly off: ReadonlySet<string>
  readonly stages: Pipeline
  readonly judge: Context['judge']
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
  return { options, packs, off, stages: pipelineWithout(off), judge: hasModel ? furnitureOdds : undefined, request }
}

/** All that a text is cleaned with. */
interface Setup extends Settings {
  readonly ruleSets: RuleSetsByLanguage
  readonly readMarkup: ReadMarkup
}

/** Markup → repair → typography → white space → boilerplate → paragraphs, and then what the document says of itself. */
function cleaned(source: string, hints: Hints, setup: Setup): CleanDocument {
  const { options, request, ruleSets } = setup
  const keepsLine = request && keepsLineBy(request, ruleSets)
  const markup = setup.readMarkup(source, hints, { words: ruleSets([]).words, ...(keepsLine && { keepsLine }) })
  const shield = new Shield(markup !== undefined && !markup.isMarkdown)
  const pipeline = withMemory(setup.stages, shield)
  const raw = markup?.opened ?? transformOf(source)
  const lines = markup ? applyStage(raw, () => markup.edits) : raw // <p>a</p><p>b</p>  →  a¶¶b
  const whole = repaired(lines, pipeline) // CafÃ© &amp;amp; Bar  →  Café & Bar
  const languages = languagesIn(shield.cover(whole.text.text), ruleSets, hints.lang, markup?.lang)
  const keeper = request && new Keeper(request, markup?.kept)
  const input: Input = { hints, markup, keeper, shield, traits: whole.traits, languages }
  const context = contextOf(setup, input)
  // The user’s own stages run once, since they may find something again each time.
  const first = cleanRound(whole, pipeline, context, options.stages?.map(ownStage))
  const settled = untilSettled(first, pipeline, context, languages)
  const document = documentOf(settled, pipeline, context, input)
  if (options.hidden) document.hidden = withOwnStrings(inOrder(markup?.hidden ?? [], hiddenCharacters(source)))
  return document
}

/** What is known of a source before it is cleaned. */
interface Input {
  readonly hints: Hints
  readonly markup: MarkupLines | undefined
  readonly keeper: Keeper | undefined
  readonly shield: Shield
  readonly traits: Traits
  readonly languages: Languages
}

/** `hinted`: the language that the user says the text is in; `marked`: the one that its markup says. */
function languagesIn(
  text: string,
  ruleSets: RuleSetsByLanguage,
  hinted: string | undefined,
  marked: string | undefined,
): Languages {
  const declared = hinted ?? marked
  return {
    of: text,
    guessed: languagesOf(text), // Guessed after repair, for &#1063;&#1080;… is Russian only as Чи…
    rulesFor: (guessed) => ruleSets(declared === undefined ? guessed : [declared, ...guessed]),
    langFor: (guessed) => hinted ?? languageOf(guessed, marked),
  }
}

function contextOf({ options, judge }: Settings, { hints, markup, keeper, shield, traits, languages }: Input): Context {
  return {
    options,
    lang: languages.langFor(languages.guessed),
    traits,
    foreign: true,
    tooLong: false,
    links: markup?.links ?? [],
    ruleSet: languages.rulesFor(languages.guessed),
    profile: options.site || options.sites ? siteFor(options, hints.url ?? markup?.metadata?.url).profile : undefined,
    judge,
    reader: new Reader(),
    budgets: new Budgets(),
    shield,
    keeper,
    report: () => {},
  }
}

function documentOf(
  { copy, story, spared, reasons, lang, ruleSet }: Settled,
  pipeline: Pipeline,
  context: Context,
  { hints, markup, keeper, shield }: Input,
): CleanDocument {
  const clean = (line: string) => cleanLine(line, pipeline, context)
  const syntax = shield.read(story.text)
  const hinted = hints.lang
  const spoken =
    hinted === undefined
      ? spokenIn(syntax.isSourceCode ? '' : shield.cover(story.text), syntax.isSourceCode ? undefined : markup?.lang)
      : { lang: hinted, confidence: 1 }
  return readDocument({
    copy,
    story,
    syntax,
    ...(spoken && { spoken }),
    hints: hints.title === undefined ? hints : { ...hints, title: clean(hints.title) },
    ...(lang !== undefined && { lang }),
    ...(markup && {
      markup: markup.metadata ? { ...markup, metadata: cleanFields(markup.metadata, clean) } : markup,
    }),
    spared,
    reasons,
    ruleAt: (address) => ruleSet.ruleAt(address) ?? context.ruleSet.ruleAt(address),
    words: ruleSet.words,
    budgets: context.budgets,
    unmet: keeper?.unmet(story) ?? [],
    listChanges: context.options.changes ?? true,
  })
}

/** A test for lines that a rule matches which is to be kept; `undefined` if no rule is. */
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
