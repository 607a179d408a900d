import { Displayed } from './blocks/displayed.js'
import type { Shield } from './blocks/shield.js'
import type { Budgets } from './budget.js'
import { boilerplate } from './decide/boilerplate.js'
import type { JudgeUnits } from './decide/boilerplate-odds.js'
import type { Outlook } from './decide/outlook.js'
import type { Reader } from './decide/reading.js'
import type { Reason } from './edit/change.js'
import type { Span } from './edit/edit.js'
import type { EditStage, Edits } from './edit/edit-list.js'
import { type Kept, withoutKept } from './edit/kept.js'
import { OffsetMap } from './edit/map.js'
import { applyEdits, type Transform } from './edit/transform.js'
import { inlineBoilerplate } from './inline/inline-boilerplate.js'
import { linkedPointers } from './inline/linked-pointers.js'
import { repeatedLabels } from './inline/repeated-labels.js'
import { repeatedPages } from './inline/repeated-pages.js'
import { repeatedParagraphs } from './inline/repeated-paragraphs.js'
import { linesOf, Trait } from './lines/lines.js'
import type { RuleSet } from './match/rule-set.js'
import { inSmallLetters } from './match/small-letters.js'
import { head } from './news/head.js'
import { kicker, pageTitle } from './news/kicker.js'
import { subtitles } from './news/subtitles.js'
import { continueLink } from './news/truncated.js'
import type { CleanerOptions } from './options/options.js'
import { composeCharacters } from './repair/compose.js'
import { controls } from './repair/controls.js'
import { entities } from './repair/entities.js'
import { invisible } from './repair/invisible/invisible.js'
import { ligatures, widths } from './repair/letter-forms.js'
import { mojibake } from './repair/mojibake/mojibake.js'
import type { SettledLines } from './repair/mojibake/settled-lines.js'
import type { SiteProfile } from './site/profile.js'
import { repeatedOnSite } from './site/repeated.js'
import { curl } from './typography/curl.js'
import { hyphens } from './typography/hyphens.js'
import { lostBreaks } from './typography/lost-breaks.js'
import { punctuate } from './typography/punctuation.js'
import { breaks, lineEndings, spaces } from './typography/space.js'
import { straighten } from './typography/straighten.js'

/** Finds the text that the user wants to keep. */
interface Keeper {
  /** Searches the repaired text. */
  find(copy: Transform): void
  /** The spans to keep, in the current text. */
  in(transform: Transform): Kept
}

/** The state of one source during cleaning: the options, what is known about it, and its current text. */
export interface CleaningState {
  readonly options: CleanerOptions
  /** Links of the page, as spans of the source. */
  readonly links: readonly Span[]
  /** The profile of the site (`learnSite`), if there is one. */
  readonly profile: SiteProfile | undefined
  readonly budgets: Budgets
  /** Detects code in the text and protects it from stages. */
  readonly shield: Shield
  /** `undefined` if nothing must be kept. */
  readonly keeper: Keeper | undefined
  /** The current text, with its mapping to the source. */
  transform: Transform
  /** Whether the text has more lines than are compared with each other (`LIMITS.lines`). */
  isTooLong: boolean
  lang: string | undefined
  ruleSet: RuleSet
  /** Segments the text into units, again after each cut. */
  reader: Reader
  /** Finds boilerplate that no rule matches; `undefined` if that is switched off. */
  judge: JudgeUnits | undefined
  /** The reasons for removed text that no rule matches, with spans of the source. */
  reasons: readonly Reason[]
  /** Whether the rules would have removed the whole story, so its sentences were kept. */
  isSpared: boolean
  /** How well the first removal of units went: after it, what is gone is no longer counted. */
  outlook: Outlook | undefined
  /** Whether a stage decided to remove whole units. */
  hasRemovedUnits: boolean
}

/** A condition for texts with a trait. */
function holds(trait: number): (state: CleaningState) => boolean {
  return ({ transform }) => (linesOf(transform.text).traits & trait) !== 0
}

const hasCurlyQuotes = /* @__PURE__ */ holds(Trait.curlyQuote)

/** The conditions for running stages: properties of the text, or options. Most texts need few stages. */
const NEEDS = {
  'any text': () => true,
  'few enough lines': ({ isTooLong }) => !isTooLong,
  'more than ASCII': holds(Trait.beyondAscii),
  'odd characters': holds(Trait.odd),
  'crowded space': holds(Trait.crowded),
  'straight quotes': (state) => (state.options.quotes ?? 'straight') === 'straight' && hasCurlyQuotes(state),
  'curly quotes': ({ options: { quotes } }) => quotes === 'curly',
  dashes: ({ options: { dashes = 'keep' } }) => dashes !== 'keep',
  'cut words': ({ options: { hyphens: asked } }) => asked === 'join',
  dots: ({ options: { ellipsis = 'keep' } }) => ellipsis !== 'keep',
  links: ({ links, isTooLong }) => links.length > 0 && !isTooLong,
  'a profile of its site': ({ profile, isTooLong }) => profile !== undefined && !isTooLong,
} as const satisfies Readonly<Record<string, (state: CleaningState) => boolean>>

interface NamedStage {
  /** The name of the stage in changes and in the option `rules`. */
  readonly name: string
  readonly needs: keyof typeof NEEDS
}

interface RepairStage extends NamedStage {
  readonly part: 'repair'
  readonly stage: EditStage
}

/** The edits of a stage that removes whole units, and the reasons for those that no rule matches. */
interface UnitRemovals {
  readonly edits: Edits
  /** With spans of the text. */
  readonly reasons: readonly Reason[]
  readonly spared?: boolean
  readonly outlook?: Outlook | undefined
}

export interface TextStage extends NamedStage {
  readonly part: 'typography' | 'space' | 'links' | 'cuts' | 'around' | 'breaks' | 'excerpt' | 'kicker'
  readonly stage: (text: string, state: CleaningState) => Edits | UnitRemovals
  /** The stage runs until it returns no edits, because they may create more work for it. */
  readonly settles?: true
  /** The stage replaces characters one by one and inserts no white space. */
  readonly trades?: true
  /**
   * What happens on Markdown, where spaces and line breaks are syntax: the stage does not run, does not run by default, or is
   * replaced by another one.
   */
  readonly inMarkdown?: 'off' | 'off by default' | TextStage['stage']
}

/**
 * All stages in order, with their names, conditions and functions. Before the first stage, markup is read into lines
 * (`html/read-html.ts`); after the last one, the document is created (`news/read-document.ts`). `cleaner/rounds.ts` runs the
 * parts in rounds.
 */
export const PIPELINE = [
  // Repair of broken characters. These stages create work for each other, so they run until none finds any.
  { name: 'text/entity', part: 'repair', needs: 'any text', stage: entities }, // &amp;amp;eacute;  →  é
  { name: 'text/mojibake', part: 'repair', needs: 'more than ASCII', stage: restore }, // CafÃ©  →  Café
  { name: 'text/control', part: 'repair', needs: 'odd characters', stage: controls }, // don\x92t  →  don’t
  { name: 'text/invisible', part: 'repair', needs: 'odd characters', stage: removeInvisible }, // co\u200Boperate  →  cooperate
  { name: 'text/compose', part: 'repair', needs: 'odd characters', stage: composeCharacters }, // e + \u0301  →  é
  { name: 'text/ligature', part: 'repair', needs: 'odd characters', stage: ligatures }, // oﬃce  →  office
  { name: 'text/width', part: 'repair', needs: 'odd characters', stage: widths }, // ｶﾞｽ  →  ガス
  // Typography as requested. Custom stages run after these.
  {
    name: 'text/quotes/straight',
    part: 'typography',
    needs: 'straight quotes',
    stage: straighten,
    trades: true,
    inMarkdown: 'off by default',
  }, // “so”  →  "so"
  { name: 'text/quotes/curly', part: 'typography', needs: 'curly quotes', stage: curlyQuotes }, // "so"  →  “so”
  { name: 'text/dashes', part: 'typography', needs: 'dashes', stage: dashes }, // a--b  →  a—b
  { name: 'text/ellipsis', part: 'typography', needs: 'dots', stage: ellipses }, // …  →  ...
  { name: 'text/hyphen', part: 'typography', needs: 'cut words', stage: joinedWords, settles: true }, // con-¶sidered  →  considered
  { name: 'text/lost-breaks', part: 'space', needs: 'crowded space', stage: lostBreaks, inMarkdown: 'off' }, // end.     Photos     The  →  end.¶¶Photos¶¶The
  { name: 'text/space', part: 'space', needs: 'crowded space', stage: spaces, inMarkdown: lineEndings }, // a \u00A0 b  →  a b
  // Removal of everything that is not part of the story, repeated until no stage finds more.
  { name: 'inline/linked-pointers', part: 'links', needs: 'links', stage: pointers }, // said. READ MORE: <a>Lions win</a> The  →  said. The
  { name: 'news/subtitles', part: 'cuts', needs: 'any text', stage: subtitles }, // 1¶00:00:01,000 --> 00:00:02,500¶It rained.  →  It rained.
  {
    name: 'news/head',
    part: 'cuts',
    needs: 'any text',
    stage: (text, { ruleSet }) => head(text, ruleSet.words),
    settles: true,
  }, // ---¶title: a¶---¶b  →  b
  { name: 'inline/stretches', part: 'cuts', needs: 'few enough lines', stage: inlineCuts, settles: true }, // end.[ad_2]  →  end.
  {
    name: 'any/repeat/paragraph',
    part: 'around',
    needs: 'few enough lines',
    stage: (text, { ruleSet }) => repeatedParagraphs(text, ruleSet),
    settles: true,
  }, // a¶b¶a  →  a¶b
  { name: 'any/repeat/label', part: 'around', needs: 'few enough lines', stage: labels }, // Share¶a¶Share¶b¶Share  →  a¶b
  {
    name: 'any/repeat/page',
    part: 'around',
    needs: 'few enough lines',
    stage: (text, { ruleSet }) => repeatedPages(text, ruleSet),
  }, // a said¶Paper 4¶that b¶Paper 5  →  a said that b
  {
    name: 'units/boilerplate',
    part: 'around',
    needs: 'few enough lines',
    stage: units,
    inMarkdown: unitsOfMarkdown,
  }, // The end.¶Source link  →  The end.
  { name: 'site/repeated', part: 'around', needs: 'a profile of its site', stage: siteRepeats }, // The end.¶Our address  →  The end.
  { name: 'text/breaks', part: 'breaks', needs: 'any text', stage: breaks }, // a¶¶¶¶b  →  a¶¶b
  // Stages that need the story alone.
  { name: 'news/truncation', part: 'excerpt', needs: 'links', stage: endLink }, // debate. <a>Read more</a>  →  debate.
  {
    name: 'news/page-title',
    part: 'kicker',
    needs: 'any text',
    stage: (text, { ruleSet, lang }) => pageTitle(text, ruleSet.words, lang),
  }, // Town votes … - Harbour¶Town votes …  →  Town votes …
  {
    name: 'news/kicker',
    part: 'kicker',
    needs: 'any text',
    stage: (text, { ruleSet, lang }) => kicker(text, ruleSet.words, lang),
  }, // World¶Town votes …  →  Town votes …
] as const satisfies readonly (RepairStage | TextStage)[]

/** The stages of a cleaner, by part. */
export interface Pipeline extends Readonly<Record<TextStage['part'], readonly TextStage[]>> {
  readonly repair: {
    /** The stages that run on any text. */
    readonly first: readonly EditStage[]
    /** Mojibake repair, unless it is switched off. */
    readonly restore: typeof restore | undefined
    readonly all: readonly EditStage[]
  }
}

/**
 * All stages except those that are switched off, by name or by the first part of their name: `text/quotes` switches off two
 * stages.
 */
export function pipelineWithout(off: ReadonlySet<string>): Pipeline {
  const on: readonly (RepairStage | TextStage)[] = PIPELINE.filter(({ name }) => !isOff(name, off))
  const repair = on.filter((stage) => stage.part === 'repair')
  const of = (part: TextStage['part']) => on.filter((stage): stage is TextStage => stage.part === part)
  const needing = (need: NamedStage['needs']) => repair.filter(({ needs }) => needs === need).map(({ stage }) => stage)
  return {
    repair: {
      first: needing('any text'),
      restore: needing('more than ASCII')[0],
      all: repair.map(({ stage }) => stage),
    },
    typography: of('typography'),
    space: of('space'),
    links: of('links'),
    cuts: of('cuts'),
    around: of('around'),
    breaks: of('breaks'),
    excerpt: of('excerpt'),
    kicker: of('kicker'),
  }
}

function isOff(name: string, off: ReadonlySet<string>): boolean {
  return off.size > 0 && (off.has(name) || off.has(name.slice(0, name.lastIndexOf('/'))))
}

/** The parts that remove text. The others change it. */
const REMOVES: ReadonlySet<TextStage['part']> = new Set(['links', 'cuts', 'around', 'breaks', 'excerpt', 'kicker'])
/** The maximum number of runs of a stage that settles. */
const MOST_RUNS = 8

/** Runs the stages whose conditions are met on the text of a source. */
export function runStages(state: CleaningState, stages: readonly TextStage[]): void {
  for (const stage of stages) {
    if (!isMet(stage.needs, state)) continue
    for (let run = 0; run < (stage.settles ? MOST_RUNS : 1); run++) {
      const edits = editsOf(stage, state)
      if (edits.length === 0) break
      state.transform = applyEdits(state.transform, edits)
    }
  }
}

/** The edits of a stage, except edits of code and of text to keep. */
function editsOf(stage: TextStage, state: CleaningState): Edits {
  const { shield, keeper, transform } = state
  const reading = shield.read(transform.text)
  const run = reading.isMarkdown ? stageInMarkdown(stage, state) : stage.stage
  const answer = run?.(shield.cover(transform.text), state) ?? []
  const edits = shield.outside(transform.text, 'edits' in answer ? recordReasons(answer, state) : answer)
  return keeper && edits.length > 0 && REMOVES.has(stage.part) ? withoutKept(edits, keeper.in(transform)) : edits
}

function stageInMarkdown({ stage, inMarkdown }: TextStage, { options }: CleaningState): TextStage['stage'] | undefined {
  if (!inMarkdown || (inMarkdown === 'off by default' && options.quotes !== undefined)) return stage
  return typeof inMarkdown === 'string' ? undefined : inMarkdown
}

/** Records the reasons of edits that remove units, and returns the edits. */
function recordReasons({ edits, reasons, spared = false, outlook }: UnitRemovals, state: CleaningState): Edits {
  state.isSpared ||= spared
  state.outlook ??= outlook
  state.hasRemovedUnits ||= edits.length > 0
  if (reasons.length > 0) {
    const map = new OffsetMap(state.transform.moves)
    const inSource = reasons.map((reason) => {
      const { start, end } = map.toSource(reason)
      return { start, end, because: reason.because }
    })
    state.reasons = [...state.reasons, ...inSource]
  }
  return edits
}

export const isMet = (need: keyof typeof NEEDS, state: CleaningState): boolean => NEEDS[need](state)

function restore(text: string, settled?: SettledLines): Edits {
  return mojibake(text, {}, settled)
}

function removeInvisible(text: string): Edits {
  return invisible(text)
}

function curlyQuotes(text: string, { lang }: CleaningState): Edits {
  return curl(text, lang === undefined ? {} : { lang })
}

function dashes(text: string, { options: { dashes = 'keep' } }: CleaningState): Edits {
  return punctuate(text, { dashes })
}

function ellipses(text: string, { options: { ellipsis = 'keep' } }: CleaningState): Edits {
  return punctuate(text, { ellipsis })
}

function joinedWords(text: string, { lang, ruleSet }: CleaningState): Edits {
  return hyphens(text, ruleSet.words.compounds, lang)
}

function pointers(text: string, { links, ruleSet, transform }: CleaningState): Edits {
  const map = new OffsetMap(transform.moves)
  return linkedPointers(
    text,
    links.map((link) => map.toText(link)),
    ruleSet,
  )
}

function inlineCuts(text: string, { ruleSet, budgets }: CleaningState): Edits {
  return inlineBoilerplate(inSmallLetters(text), ruleSet, budgets)
}

function labels(text: string, { ruleSet }: CleaningState): Edits {
  return repeatedLabels(inSmallLetters(text), ruleSet)
}

function units(text: string, { ruleSet, judge, reader, keeper, transform }: CleaningState): UnitRemovals {
  return boilerplate(inSmallLetters(text), ruleSet, judge, keeper?.in(transform), reader)
}

/** The same for Markdown, decided by what its readers see. */
function unitsOfMarkdown(text: string, state: CleaningState): UnitRemovals {
  const { shield, ruleSet, judge, reader, keeper, transform } = state
  const displayed = new Displayed(text, shield.read(transform.text).blocks)
  const kept = keeper?.in(transform)
  const keptAsSeen = kept && { ...kept, spans: kept.spans.map(displayed.toText) }
  const said = inSmallLetters(displayed.text)
  const judgement = boilerplate(said, ruleSet, judge, keptAsSeen, reader, displayed.headings)
  const reasons = judgement.reasons.map(({ because, ...span }) => ({ ...displayed.toSource(span), because }))
  return { ...judgement, edits: displayed.editsOfSource(judgement.edits), reasons }
}

function siteRepeats(text: string, { profile }: CleaningState): Edits | UnitRemovals {
  return profile ? repeatedOnSite(text, profile) : []
}

/** The number of links from the end of the page that are tried, because the last ones may be gone from the text. */
const MOST_LAST_LINKS = 200

function endLink(text: string, { links, ruleSet: { words }, transform }: CleaningState): Edits {
  const map = new OffsetMap(transform.moves)
  const last = links.slice(-MOST_LAST_LINKS).map((link) => map.toText(link))
  return continueLink(text, last, words)
}
