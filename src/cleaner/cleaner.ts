import { Shield } from '../blocks/shield.js'
import { Budgets } from '../budget.js'
import { boilerplateOdds, type JudgeUnits } from '../decide/boilerplate-odds.js'
import { Reader } from '../decide/reading.js'
import type { CleanDocument } from '../document.js'
import type { Edit, Stage } from '../edit/edit.js'
import { applyEdits, transformOf } from '../edit/transform.js'
import { classIn, notAString } from '../input.js'
import { languageOf, languagesOf, spokenIn } from '../language/language.js'
import { forgetLines } from '../lines/lines.js'
import type { Words } from '../locale/at-hand.js'
import { annotateEnds, lineOf } from '../match/known-lines.js'
import { type RuleSetsByLanguage, ruleSetsByLanguage } from '../match/rule-sets-by-language.js'
import { cleanFields } from '../news/clean-fields.js'
import { type Hints, type MarkupLines, readDocument } from '../news/read-document.js'
import { checkPacks } from '../options/check-packs.js'
import { Keeper, type KeepRequest, keepRequestOf } from '../options/keep.js'
import { type CleanerOptions, CopydeskOptionError, checkOptions, readHints } from '../options/options.js'
import { siteFor } from '../options/site-for.js'
import { switchedOff } from '../options/switches.js'
import { withOwnStrings } from '../own-strings.js'
import { type CleaningState, type Pipeline, pipelineWithout } from '../pipeline.js'
import { hiddenCharacters, inOrder } from '../repair/invisible/hidden-characters.js'
import type { RulePack } from '../rules/rule.js'
import { wholeLine } from '../units/units.js'
import { CharacterRepair, type Repaired } from './repair.js'
import { cleanInRounds, cleanLine, type Languages } from './rounds.js'

/**
 * Cleans one text. Throws only a `TypeError` for a value that is not a string.
 *
 * `const clean: Cleaner = createCleaner({ quotes: 'curly' })`
 */
export type Cleaner = (source: string, hints?: Hints) => CleanDocument

/** Reads markup into lines; returns `undefined` for plain text. */
export type ReadMarkup = (source: string, hints: Hints, known: Known) => MarkupLines | undefined

/** The information that a cleaner passes to `ReadMarkup`. */
export interface Known {
  /** The words of its packs. */
  readonly words: Words
  /** `undefined` if no rule must be kept. */
  readonly keepsLine?: KeepsLine
}

/** Whether a rule to keep matches a line. `lang`: the language of the page; if `undefined`, it is detected from `story`. */
export type KeepsLine = (line: string, lang: string | undefined, story: () => string) => boolean

/**
 * Creates a cleaner. Throws a `CopydeskOptionError` for an invalid option. `defaults`: the packs if the options name none.
 * `readMarkup`: without it, markup is treated as text.
 */
export function cleanerOf(
  userOptions: CleanerOptions,
  defaults: readonly RulePack[] | undefined,
  readMarkup: ReadMarkup = () => undefined,
): Cleaner {
  const settings = settingsOf(userOptions, defaults)
  let setup: Setup | undefined
  return (source, given) => {
    if (typeof source !== 'string') throw notAString(source)
    const hints = readHints(given)
    setup ??= { ...settings, ruleSets: ruleSetsByLanguage(settings.packs, undefined, settings.off), readMarkup }
    try {
      return cleaned(source, hints, setup)
    } finally {
      forgetLines()
    }
  }
}

/** The options of a cleaner, resolved. */
interface Settings {
  readonly options: CleanerOptions
  readonly packs: readonly RulePack[]
  /** Rules and stages that are switched off. */
  readonly off: ReadonlySet<string>
  readonly pipeline: Pipeline
  readonly judge: CleaningState['judge']
  /** The text to keep. */
  readonly request: KeepRequest | undefined
}

function settingsOf(userOptions: CleanerOptions, defaults: readonly RulePack[] | undefined): Settings {
  checkOptions(userOptions)
  const options: CleanerOptions = { __proto__: null, ...userOptions } as CleanerOptions
  const packs = options.packs ?? defaults
  if (!packs) throw new CopydeskOptionError('packs', packs, 'a list of rule packs, out of copydesk/packs')
  if (options.packs) checkPacks(options.packs)
  const off = switchedOff(options.rules, packs, !options.packs)
  const hasModel = !options.keep?.includes('model') && !off.has('model/furniture')
  const request = keepRequestOf(options, packs, !options.packs)
  const judge: JudgeUnits = (text, units, earlier) => boilerplateOdds(text, units, earlier, options.favor)
  return { options, packs, off, pipeline: pipelineWithout(off), judge: hasModel ? judge : undefined, request }
}

/** Everything needed to clean a text. */
interface Setup extends Settings {
  readonly ruleSets: RuleSetsByLanguage
  readonly readMarkup: ReadMarkup
}

/** Markup → repair → typography → white space → boilerplate → blocks, then the fields of the document. */
function cleaned(source: string, hints: Hints, setup: Setup): CleanDocument {
  const { options, request, ruleSets, pipeline } = setup
  const keepsLine = request && keepsLineBy(request, ruleSets)
  const markup = setup.readMarkup(source, hints, { words: ruleSets([]).words, ...(keepsLine && { keepsLine }) })
  const shield = new Shield(markup !== undefined && !markup.isMarkdown)
  const repair = new CharacterRepair(pipeline.repair, shield)
  const raw = markup?.opened ?? transformOf(source)
  const lines = markup ? applyEdits(raw, markup.edits) : raw // <p>a</p><p>b</p>  →  a¶¶b
  const repaired = repair.repaired(lines) // CafÃ© &amp;amp; Bar  →  Café & Bar
  const languages = languagesIn(shield.cover(repaired.text.text), ruleSets, hints.lang, markup?.lang)
  const keeper = request && new Keeper(request, markup?.kept)
  const state = stateOf(setup, hints, { markup, keeper, shield, repaired, languages })
  const whole = state.ruleSet
  const copy = cleanInRounds(state, pipeline, repair, repaired, languages, options.stages?.map(ownStage) ?? [])
  const clean = (line: string) => cleanLine(line, pipeline, repair, state)
  const document = readDocument({
    copy,
    story: state.transform,
    syntax: shield.read(state.transform.text),
    hints: hints.title === undefined ? hints : { ...hints, title: clean(hints.title) },
    lang: state.lang,
    spoken: detectedLanguage(state, hints, markup),
    markup: markup?.metadata ? { ...markup, metadata: cleanFields(markup.metadata, clean) } : markup,
    spared: state.isSpared,
    outlook: markup ? undefined : state.outlook,
    reasons: state.reasons,
    ruleAt: (address) => state.ruleSet.ruleAt(address) ?? whole.ruleAt(address),
    words: state.ruleSet.words,
    budgets: state.budgets,
    unmet: keeper?.unmet(state.transform) ?? [],
    listChanges: options.changes ?? true,
  })
  if (options.hidden) document.hidden = withOwnStrings(inOrder(markup?.hidden ?? [], hiddenCharacters(source)))
  return document
}

/** The language of the story with a confidence: from the hint, or from its words and its markup. */
function detectedLanguage(
  { shield, transform: { text } }: CleaningState,
  { lang }: Hints,
  markup: MarkupLines | undefined,
) {
  if (lang !== undefined) return { lang, confidence: 1 }
  return shield.read(text).isSourceCode ? spokenIn('') : spokenIn(shield.cover(text), markup?.lang)
}

/** `hinted`: the language in the hints; `marked`: the language in the markup. */
function languagesIn(
  text: string,
  ruleSets: RuleSetsByLanguage,
  hinted: string | undefined,
  marked: string | undefined,
): Languages {
  const declared = hinted ?? marked
  return {
    of: text,
    guessed: languagesOf(text), // Detected after repair, because &#1063;&#1080;… is Russian only as Чи…
    rulesFor: (guessed) => ruleSets(declared === undefined ? guessed : [declared, ...guessed]),
    langFor: (guessed) => hinted ?? languageOf(guessed, marked),
  }
}

/** Facts about a source before it is cleaned. */
interface Input extends Pick<CleaningState, 'keeper' | 'shield'> {
  readonly markup: MarkupLines | undefined
  readonly repaired: Repaired
  readonly languages: Languages
}

function stateOf({ options, judge }: Settings, hints: Hints, input: Input): CleaningState {
  const { markup, keeper, shield, repaired, languages } = input
  return {
    options,
    links: markup?.links ?? [],
    profile: options.site || options.sites ? siteFor(options, hints.url ?? markup?.metadata?.url).profile : undefined,
    budgets: new Budgets(),
    shield,
    keeper,
    transform: repaired.text,
    isTooLong: false,
    lang: languages.langFor(languages.guessed),
    ruleSet: languages.rulesFor(languages.guessed),
    reader: new Reader(),
    judge,
    reasons: [],
    isSpared: false,
    outlook: undefined,
    hasRemovedUnits: false,
  }
}

/** A test for lines that match a rule to keep; `undefined` if there is no such rule. */
function keepsLineBy(request: KeepRequest, ruleSets: RuleSetsByLanguage): KeepsLine | undefined {
  if (request.families.size === 0 && request.addresses.length === 0) return undefined
  const { sparesRule } = new Keeper(request)
  return (line, lang, story) => {
    const whole = wholeLine({ start: 0, end: line.length })
    const ruleSet = ruleSets(lang === undefined ? languagesOf(story()) : [lang])
    const lines = [lineOf(line, whole, ruleSet)]
    annotateEnds(line, lines, ruleSet)
    return lines.some(({ rules }) => rules.some(({ address }) => sparesRule(address)))
  }
}

/**
 * Wraps a custom stage in a check. It throws a `RangeError` if the stage returns anything but edits, such as a text, or an edit
 * without a rule.
 */
function ownStage(stage: Stage): Stage {
  return (text) => {
    const edits: unknown = stage(text)
    if (!Array.isArray(edits))
      throw new RangeError(
        `A stage must return an array of edits such as ${EDIT}. This one returned ${classIn(edits)}.`,
      )
    for (const edit of edits as readonly Partial<Edit>[]) {
      if (typeof edit?.insert === 'string' && typeof edit.rule === 'string' && edit.rule !== '') continue
      throw new RangeError(`An edit must have the form ${EDIT}. This stage returned ${JSON.stringify(edit)}.`)
    }
    return edits
  }
}

const EDIT = '{ start, end, insert: "%", rule: "house/percent" }'
