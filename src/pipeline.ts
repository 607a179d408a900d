import type { Shield } from './blocks/shield.js'
import type { Budgets } from './budget.js'
import { boilerplate, type Judgement } from './decide/boilerplate.js'
import type { JudgeUnits } from './decide/furniture.js'
import type { Reader } from './decide/reading.js'
import type { Reason } from './edit/change.js'
import type { Span } from './edit/edit.js'
import type { EditStage, Edits } from './edit/edit-list.js'
import { type Kept, withoutKept } from './edit/kept.js'
import { OffsetMap } from './edit/map.js'
import { applyStage, type Transform, untilStable } from './edit/transform.js'
import { inlineBoilerplate } from './inline/inline-boilerplate.js'
import { linkedPointers } from './inline/linked-pointers.js'
import { repeatedLabels } from './inline/repeated-labels.js'
import { repeatedPages } from './inline/repeated-pages.js'
import { repeatedParagraphs } from './inline/repeated-paragraphs.js'
import type { RuleSet } from './match/rule-set.js'
import { head } from './news/head.js'
import { kicker } from './news/kicker.js'
import { pageTitle } from './news/page-title.js'
import { subtitles } from './news/subtitles.js'
import { continueLink } from './news/truncated.js'
import type { CleanerOptions } from './options/options.js'
import { composeCharacters } from './repair/compose.js'
import { controls } from './repair/controls.js'
import { entities } from './repair/entities.js'
import { invisible } from './repair/invisible/invisible.js'
import { ligatures } from './repair/ligatures.js'
import { mojibake } from './repair/mojibake/mojibake.js'
import type { SettledLines } from './repair/mojibake/settled-lines.js'
import type { Traits } from './repair/scan-traits.js'
import { widths } from './repair/width.js'
import type { SiteProfile } from './site/profile.js'
import { repeatedOnSite } from './site/repeated.js'
import { curl } from './typography/curl.js'
import { hyphens } from './typography/hyphens.js'
import { lostBreaks } from './typography/lost-breaks.js'
import { punctuate } from './typography/punctuation.js'
import { breaks, lineEndings, spaces } from './typography/space.js'
import { straighten } from './typography/straighten.js'

/** Knows what the user wants to keep of one text. */
interface Keeper {
  /** Looks for it in the repaired text. */
  find(copy: Transform): void
  /** What is to be kept of the text, as spans of it as it is now. */
  in(transform: Transform): Kept
}

/** What a stage is told of the text that it works on, and of what was asked for. */
export interface Context {
  readonly options: CleanerOptions
  readonly lang: string | undefined
  readonly traits: Traits
  /** There may be white space other than blanks and line feeds. */
  readonly foreign: boolean
  /** The text has more lines than are compared with each other (`LIMITS.lines`). */
  readonly tooLong: boolean
  /** Links of the page, in its source. */
  readonly links: readonly Span[]
  readonly ruleSet: RuleSet
  /** What repeats across the pages of its site, if that was learned (`learnSite`). */
  readonly profile?: SiteProfile | undefined
  /** Tells furniture that no rule matches; `undefined` if that is switched off. */
  readonly judge: JudgeUnits | undefined
  /** Reads the units of the text, again after each cut. */
  readonly reader: Reader
  readonly budgets: Budgets
  /** Knows the code of the text, and keeps stages away from it. */
  readonly shield: Shield
  /** `undefined` if nothing is to be kept. */
  readonly keeper: Keeper | undefined
  /** Called with what was decided about the units around the story, its reasons in the source, and whether any go. */
  readonly report: (judgement: Omit<Judgement, 'edits'> & { readonly took: boolean }) => void
}

/** The conditions on which stages run: what a text must have, or a user must have asked for. Most texts need few stages. */
const NEEDS = {
  'any text': () => true,
  'few enough lines': ({ tooLong }) => !tooLong,
  'more than ASCII': ({ traits: seen }) => !seen.ascii,
  'odd characters': ({ traits: seen }) => seen.odd,
  'straight quotes': ({ traits: seen, options: { quotes = 'straight' } }) => quotes === 'straight' && !seen.ascii,
  'curly quotes': ({ options: { quotes } }) => quotes === 'curly',
  dashes: ({ options: { dashes = 'keep' } }) => dashes !== 'keep',
  'cut words': ({ options: { hyphens: asked } }) => asked === 'join',
  dots: ({ options: { ellipsis = 'keep' } }) => ellipsis !== 'keep',
  links: ({ links, tooLong }) => links.length > 0 && !tooLong,
  'a profile of its site': ({ profile, tooLong }) => profile !== undefined && !tooLong,
} as const satisfies Readonly<Record<string, (context: Context) => boolean>>

interface Named {
  /** The name of the stage in changes and in the option `rules`. */
  readonly name: string
  readonly needs: keyof typeof NEEDS
}

interface RepairStage extends Named {
  readonly part: 'repair'
  readonly stage: () => EditStage
}

export interface TextStage extends Named {
  readonly part: 'typography' | 'space' | 'links' | 'cuts' | 'around' | 'breaks' | 'excerpt' | 'kicker'
  readonly stage: (context: Context, transform: Transform) => EditStage
  /** Its edits may make more work for it, so it runs until it finds none. */
  readonly settles?: true
  /** It replaces characters one by one and inserts no white space. */
  readonly trades?: true
  /** On Markdown, whose blanks and line breaks are syntax: it does not run, or not by default, or this runs in its place. */
  readonly inMarkdown?: 'off' | 'off by default' | EditStage
}

/**
 * Every stage, in the order in which they run: its name, its condition, and what it does. Markup is read into lines before the
 * first (`html/read-html.ts`), and the document is made after the last (`news/read-document.ts`). `cleaner/rounds.ts` runs the
 * parts, in rounds.
 */
export const PIPELINE = [
  // Repair of broken characters. These stages make work for each other, so they run until none finds any.
  { name: 'text/entity', part: 'repair', needs: 'any text', stage: () => entities }, // &amp;amp;eacute;  →  é
  { name: 'text/mojibake', part: 'repair', needs: 'more than ASCII', stage: () => restore }, // CafÃ©  →  Café
  { name: 'text/control', part: 'repair', needs: 'odd characters', stage: () => controls }, // don\x92t  →  don’t
  { name: 'text/invisible', part: 'repair', needs: 'odd characters', stage: () => removeInvisible }, // co\u200Boperate  →  cooperate
  { name: 'text/compose', part: 'repair', needs: 'odd characters', stage: () => composeCharacters }, // e + \u0301  →  é
  { name: 'text/ligature', part: 'repair', needs: 'odd characters', stage: () => ligatures }, // oﬃce  →  office
  { name: 'text/width', part: 'repair', needs: 'odd characters', stage: () => widths }, // ｶﾞｽ  →  ガス
  // Characters as asked for. The user’s own stages run after these.
  {
    name: 'text/quotes/straight',
    part: 'typography',
    needs: 'straight quotes',
    stage: () => straighten,
    trades: true,
    inMarkdown: 'off by default',
  }, // “so”  →  "so"
  { name: 'text/quotes/curly', part: 'typography', needs: 'curly quotes', stage: curly }, // "so"  →  “so”
  { name: 'text/dashes', part: 'typography', needs: 'dashes', stage: dashed }, // a--b  →  a—b
  { name: 'text/ellipsis', part: 'typography', needs: 'dots', stage: dotted }, // …  →  ...
  { name: 'text/hyphen', part: 'typography', needs: 'cut words', stage: uncut, settles: true }, // con-¶sidered  →  considered
  { name: 'text/lost-breaks', part: 'space', needs: 'any text', stage: () => lostBreaks, inMarkdown: 'off' }, // end.     Photos     The  →  end.¶¶Photos¶¶The
  { name: 'text/space', part: 'space', needs: 'any text', stage: tidy, inMarkdown: lineEndings }, // a \u00A0 b  →  a b
  // Removal of what is not part of the story, repeated until nothing more goes.
  { name: 'inline/linked-pointers', part: 'links', needs: 'links', stage: pointers }, // said. READ MORE: <a>Lions win</a> The  →  said. The
  { name: 'news/subtitles', part: 'cuts', needs: 'any text', stage: () => subtitles }, // 1¶00:00:01,000 --> 00:00:02,500¶It rained.  →  It rained.
  { name: 'news/head', part: 'cuts', needs: 'any text', stage: spoken(head), settles: true }, // ---¶title: a¶---¶b  →  b
  { name: 'inline/stretches', part: 'cuts', needs: 'few enough lines', stage: inner, settles: true }, // end.[ad_2]  →  end.
  {
    name: 'any/repeat/paragraph',
    part: 'around',
    needs: 'few enough lines',
    stage: ruled(repeatedParagraphs),
    settles: true,
  }, // a¶b¶a  →  a¶b
  { name: 'any/repeat/label', part: 'around', needs: 'few enough lines', stage: unlabelled }, // Share¶a¶Share¶b¶Share  →  a¶b
  { name: 'any/repeat/page', part: 'around', needs: 'few enough lines', stage: ruled(repeatedPages) }, // a said¶Paper 4¶that b¶Paper 5  →  a said that b
  { name: 'units/boilerplate', part: 'around', needs: 'few enough lines', stage: units }, // The end.¶Source link  →  The end.
  { name: 'site/repeated', part: 'around', needs: 'a profile of its site', stage: siteRepeats }, // The end.¶Our address  →  The end.
  { name: 'text/breaks', part: 'breaks', needs: 'any text', stage: () => breaks }, // a¶¶¶¶b  →  a¶¶b
  // What can be told only when the story is alone.
  { name: 'news/truncation', part: 'excerpt', needs: 'links', stage: ended }, // debate. <a>Read more</a>  →  debate.
  { name: 'news/page-title', part: 'kicker', needs: 'any text', stage: spoken(pageTitle) }, // Town votes … - Harbour¶Town votes …  →  Town votes …
  { name: 'news/kicker', part: 'kicker', needs: 'any text', stage: spoken(kicker) }, // World¶Town votes …  →  Town votes …
] as const satisfies readonly (RepairStage | TextStage)[]

/** The stages of a cleaner, by their parts. */
export interface Pipeline extends Readonly<Record<TextStage['part'], readonly TextStage[]>> {
  readonly repair: {
    /** Those that look at any text. */
    readonly first: readonly EditStage[]
    /** Mojibake, unless it is switched off. */
    readonly restore: ((text: string, settled?: SettledLines) => Edits) | undefined
    readonly all: readonly EditStage[]
  }
}

/** All stages but those that are switched off, by name or by the beginning of their names: `text/quotes` stands for two. */
export function pipelineWithout(off: ReadonlySet<string>): Pipeline {
  const on: readonly (RepairStage | TextStage)[] = PIPELINE.filter(({ name }) => !isOff(name, off))
  const repair = on.filter((stage) => stage.part === 'repair')
  const of = (part: TextStage['part']) => on.filter((stage): stage is TextStage => stage.part === part)
  const needing = (need: Named['needs']) => repair.filter(({ needs }) => needs === need).map(({ stage }) => stage())
  return {
    repair: {
      first: needing('any text'),
      restore: needing('more than ASCII')[0],
      all: repair.map(({ stage }) => stage()),
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

/** The transform after some stages; those whose conditions are not met are left out. */
export function runStages(transform: Transform, stages: readonly TextStage[], context: Context): Transform {
  const { keeper } = context
  let now = transform
  for (const named of stages) {
    const { part, needs, settles } = named
    if (!isMet(needs, context)) continue
    const made = shielded(named, context, now)
    if (keeper && TAKES_OUT.has(part)) now = sparing(keeper, now, made, settles ? MOST_RUNS : 1)
    else now = settles ? untilStable(now, [made]) : applyStage(now, made)
  }
  return now
}

/** A stage kept away from code; on Markdown, what runs in its place. */
function shielded({ stage, inMarkdown }: TextStage, context: Context, transform: Transform): EditStage {
  const { shield, options } = context
  const itself = shield.over(stage(context, transform))
  if (!inMarkdown || (inMarkdown === 'off by default' && options.quotes !== undefined)) return itself
  const instead = typeof inMarkdown === 'string' ? noEdits : shield.over(inMarkdown)
  return (text) => (shield.read(text).isMarkdown ? instead : itself)(text)
}

const noEdits: EditStage = () => []

/** The parts that remove text; the others change it. */
const TAKES_OUT: ReadonlySet<TextStage['part']> = new Set(['links', 'cuts', 'around', 'breaks', 'excerpt', 'kicker'])
const MOST_RUNS = 8

/** The transform after a stage without its edits of what is to be kept, run until it finds nothing more, at most `runs` times. */
function sparing(keeper: Keeper, transform: Transform, stage: EditStage, runs: number): Transform {
  let now = transform
  for (let run = 0; run < runs; run++) {
    const kept = keeper.in(now)
    const next = applyStage(now, (text) => withoutKept(stage(text), kept))
    if (next === now) break
    now = next
  }
  return now
}

export const isMet = (need: keyof typeof NEEDS, context: Context): boolean => NEEDS[need](context)

function restore(text: string, settled?: SettledLines) {
  return mojibake(text, {}, settled)
}

function removeInvisible(text: string) {
  return invisible(text)
}

function curly({ lang }: Context): EditStage {
  return (text) => curl(text, lang === undefined ? {} : { lang })
}

function dashed({ options: { dashes = 'keep' } }: Context): EditStage {
  return (text) => punctuate(text, { dashes })
}

function uncut({ lang }: Context): EditStage {
  return (text) => hyphens(text, lang)
}

function dotted({ options: { ellipsis = 'keep' } }: Context): EditStage {
  return (text) => punctuate(text, { ellipsis })
}

function tidy({ foreign }: Context): EditStage {
  return (text) => spaces(text, { foreign })
}

function pointers({ links, ruleSet }: Context, { moves }: Transform): EditStage {
  const map = new OffsetMap(moves)
  const inText = links.map((link) => map.toText(link))
  return (text) => linkedPointers(text, inText, ruleSet)
}

function inner({ ruleSet, budgets, reader }: Context): EditStage {
  return (text) => inlineBoilerplate(reader.smallLetters.of(text), ruleSet, budgets)
}

/** A stage that needs the words of the languages at hand, the language of the text, and nothing else. */
function spoken(stage: (text: string, words: RuleSet['words'], lang?: string) => Edits) {
  return ({ ruleSet: { words }, lang }: Context): EditStage =>
    (text) =>
      stage(text, words, lang)
}

/** A stage that needs the rules and nothing else. */
function ruled(stage: (text: string, ruleSet: RuleSet) => Edits) {
  return ({ ruleSet }: Context): EditStage =>
    (text) =>
      stage(text, ruleSet)
}

function unlabelled({ ruleSet, reader }: Context): EditStage {
  return (text) => repeatedLabels(reader.smallLetters.of(text), ruleSet)
}

function units({ ruleSet, judge, reader, report, keeper }: Context, transform: Transform): EditStage {
  const { moves } = transform
  return (text) => {
    const small = reader.smallLetters.of(text)
    const { edits, reasons, spared } = boilerplate(small, ruleSet, judge, keeper?.in(transform), reader)
    report({ reasons: inSource(moves, reasons), spared, took: edits.length > 0 })
    return edits
  }
}

function siteRepeats({ profile, report }: Context, { moves }: Transform): EditStage {
  return (text) => {
    if (!profile) return []
    const { edits, reasons } = repeatedOnSite(text, profile)
    if (reasons.length > 0) report({ reasons: inSource(moves, reasons), spared: false, took: true })
    return edits
  }
}

function inSource(moves: Transform['moves'], reasons: readonly Reason[]): readonly Reason[] {
  if (reasons.length === 0) return reasons
  const map = new OffsetMap(moves)
  return reasons.map((reason) => ({ ...map.toSource(reason), because: reason.because }))
}

/** How many links from the end of the page are tried, since the last ones may be gone from the text. */
const MOST_LAST_LINKS = 200

function ended({ links, ruleSet: { words } }: Context, { moves }: Transform): EditStage {
  const map = new OffsetMap(moves)
  const last = links.slice(-MOST_LAST_LINKS).map((link) => map.toText(link))
  return (text) => continueLink(text, last, words)
}
