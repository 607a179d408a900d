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
import { continueLink } from './news/truncated.js'
import type { CleanerOptions } from './options/options.js'
import { composeCharacters } from './repair/compose.js'
import { controls } from './repair/controls.js'
import { entities } from './repair/entities.js'
import { invisible } from './repair/invisible/invisible.js'
import { mojibake } from './repair/mojibake/mojibake.js'
import type { SettledLines } from './repair/mojibake/settled-lines.js'
import type { Traits } from './repair/scan-traits.js'
import type { SiteProfile } from './site/profile.js'
import { repeatedOnSite } from './site/repeated.js'
import { curl } from './typography/curl.js'
import { lostBreaks } from './typography/lost-breaks.js'
import { punctuate } from './typography/punctuation.js'
import { breaks, spaces } from './typography/space.js'
import { straighten } from './typography/straighten.js'

/** Knows what of one text nothing may take out. */
interface Keeper {
  /** Looks for it, once the characters are whole. */
  find(copy: Transform): void
  /** What is to be kept of the text as it is now. */
  in(transform: Transform): Kept
}

/** What a stage is told of the text it is to work on, and of what was asked for. */
export interface Context {
  readonly options: CleanerOptions
  readonly lang: string | undefined
  readonly traits: Traits
  /** There may be white space other than blanks and line feeds. */
  readonly foreign: boolean
  /** It has more lines than are held side by side. */
  readonly tooLong: boolean
  /** Links of the page, in its source. */
  readonly links: readonly Span[]
  readonly ruleSet: RuleSet
  /** What repeats across the pages of its site, where somebody has learned it. */
  readonly profile?: SiteProfile | undefined
  /** Tells furniture that no rule knows; none if the options keep it. */
  readonly judges: JudgeUnits | undefined
  /** Reads the units of the text, which come once more after each cut. */
  readonly reader: Reader
  readonly budgets: Budgets
  /** None where nothing is to be kept. */
  readonly keeper: Keeper | undefined
  /** Hears what was decided about the units around the story, its reasons in the source, and whether any go. */
  readonly report: (judgement: Omit<Judgement, 'edits'> & { readonly took: boolean }) => void
}

/** What a text must have, or a user must have asked for, before a stage looks at it: most texts meet few of the stages. */
const NEEDS = {
  'any text': () => true,
  'lines that can be held': ({ tooLong }) => !tooLong,
  'more than ASCII': ({ traits: seen }) => !seen.ascii,
  'odd characters': ({ traits: seen }) => seen.odd,
  'straight quotes': ({ traits: seen, options: { quotes = 'straight' } }) => quotes === 'straight' && !seen.ascii,
  'curly quotes': ({ options: { quotes } }) => quotes === 'curly',
  dashes: ({ options: { dashes = 'keep' } }) => dashes !== 'keep',
  dots: ({ options: { ellipsis = 'keep' } }) => ellipsis !== 'keep',
  links: ({ links, tooLong }) => links.length > 0 && !tooLong,
  'a profile of its site': ({ profile, tooLong }) => profile !== undefined && !tooLong,
} as const satisfies Readonly<Record<string, (context: Context) => boolean>>

interface Named {
  /** What receipts call its work; what the option `rules` calls it. */
  readonly name: string
  readonly needs: keyof typeof NEEDS
}

interface RepairStage extends Named {
  readonly part: 'repair'
  readonly stage: () => EditStage
}

export interface TextStage extends Named {
  readonly part: 'typography' | 'space' | 'links' | 'cuts' | 'around' | 'excerpt' | 'kicker'
  readonly stage: (context: Context, transform: Transform) => EditStage
  /** What it leaves makes work for it: it runs until it finds none. */
  readonly settles?: true
  /** It trades one character for another and brings no white space in. */
  readonly trades?: true
}

/**
 * Every stage in the order in which a text meets them: what receipts call it, what it needs, and what it does. Markup has
 * become lines before the first (`html/read-html.ts`), and the document is made behind the last (`news/read-document.ts`).
 * `cleaner.ts` is the round that runs the parts.
 */
export const PIPELINE = [
  // Broken characters made whole. These make work for each other, so they run until none finds any.
  { name: 'text/entity', part: 'repair', needs: 'any text', stage: () => entities }, // &amp;amp;eacute;  →  é
  { name: 'text/mojibake', part: 'repair', needs: 'more than ASCII', stage: () => restore }, // CafÃ©  →  Café
  { name: 'text/control', part: 'repair', needs: 'odd characters', stage: () => controls }, // don\x92t  →  don’t
  { name: 'text/invisible', part: 'repair', needs: 'odd characters', stage: () => reveal }, // co\u200Boperate  →  cooperate
  { name: 'text/compose', part: 'repair', needs: 'odd characters', stage: () => composeCharacters }, // e + \u0301  →  é
  // Characters as asked for; stages of the user’s own run behind these.
  { name: 'text/quotes/straight', part: 'typography', needs: 'straight quotes', stage: () => straighten, trades: true }, // “so”  →  "so"
  { name: 'text/quotes/curly', part: 'typography', needs: 'curly quotes', stage: curly }, // "so"  →  “so”
  { name: 'text/dashes', part: 'typography', needs: 'dashes', stage: dashed }, // a--b  →  a—b
  { name: 'text/ellipsis', part: 'typography', needs: 'dots', stage: dotted }, // …  →  ...
  { name: 'text/lost-breaks', part: 'space', needs: 'any text', stage: () => lostBreaks }, // end.     Photos     The  →  end.¶¶Photos¶¶The
  { name: 'text/space', part: 'space', needs: 'any text', stage: tidy }, // a \u00A0 b  →  a b
  // The story alone: what is not part of it goes, until no more does.
  { name: 'inline/linked-pointers', part: 'links', needs: 'links', stage: pointers }, // said. READ MORE: <a>Lions win</a> The  →  said. The
  { name: 'news/head', part: 'cuts', needs: 'any text', stage: () => head, settles: true }, // ---¶title: a¶---¶b  →  b
  { name: 'inline/stretches', part: 'cuts', needs: 'lines that can be held', stage: inner, settles: true }, // end.[ad_2]  →  end.
  {
    name: 'any/repeat/paragraph',
    part: 'around',
    needs: 'lines that can be held',
    stage: ruled(repeatedParagraphs),
    settles: true,
  }, // a¶b¶a  →  a¶b
  { name: 'any/repeat/label', part: 'around', needs: 'lines that can be held', stage: unlabelled }, // Share¶a¶Share¶b¶Share  →  a¶b
  { name: 'any/repeat/page', part: 'around', needs: 'lines that can be held', stage: ruled(repeatedPages) }, // a said¶Paper 4¶that b¶Paper 5  →  a said that b
  { name: 'units/boilerplate', part: 'around', needs: 'lines that can be held', stage: units }, // The end.¶Source link  →  The end.
  { name: 'site/repeated', part: 'around', needs: 'a profile of its site', stage: siteRepeats }, // The end.¶Our address  →  The end.
  { name: 'text/breaks', part: 'around', needs: 'any text', stage: () => breaks }, // a¶¶¶¶b  →  a¶¶b
  // What is not told before the story is alone.
  { name: 'news/truncation', part: 'excerpt', needs: 'links', stage: ended }, // debate. <a>Read more</a>  →  debate.
  { name: 'news/page-title', part: 'kicker', needs: 'any text', stage: titled }, // Town votes … - Harbour¶Town votes …  →  Town votes …
  { name: 'news/kicker', part: 'kicker', needs: 'any text', stage: headed }, // World¶Town votes …  →  Town votes …
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

/** All stages but those that are switched off by name, or by what their names begin with: `text/quotes` is two. */
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
    excerpt: of('excerpt'),
    kicker: of('kicker'),
  }
}

function isOff(name: string, off: ReadonlySet<string>): boolean {
  return off.size > 0 && (off.has(name) || off.has(name.slice(0, name.lastIndexOf('/'))))
}

/** The transform after some stages, as far as it has what they need. */
export function work(transform: Transform, stages: readonly TextStage[], context: Context): Transform {
  const { keeper } = context
  let now = transform
  for (const { part, needs, settles, stage } of stages) {
    if (!isMet(needs, context)) continue
    const made = stage(context, now)
    if (keeper && TAKES_OUT.has(part)) now = sparing(keeper, now, made, settles ? MOST_RUNS : 1)
    else now = settles ? untilStable(now, [made]) : applyStage(now, made)
  }
  return now
}

/** The parts that take out what is no part of the story; others mend it. */
const TAKES_OUT: ReadonlySet<TextStage['part']> = new Set(['links', 'cuts', 'around', 'excerpt', 'kicker'])
const MOST_RUNS = 8

/** The transform after a stage that spares what is to be kept, run until it finds nothing more. */
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

function reveal(text: string) {
  return invisible(text)
}

function curly({ lang }: Context): EditStage {
  return (text) => curl(text, lang === undefined ? {} : { lang })
}

function dashed({ options: { dashes = 'keep' } }: Context): EditStage {
  return (text) => punctuate(text, { dashes })
}

function dotted({ options: { ellipsis = 'keep' } }: Context): EditStage {
  return (text) => punctuate(text, { ellipsis })
}

function tidy({ foreign }: Context): EditStage {
  return (text) => spaces(text, { foreign })
}

function pointers({ links, ruleSet: book }: Context, { moves }: Transform): EditStage {
  const map = new OffsetMap(moves)
  const inText = links.map((link) => map.toText(link))
  return (text) => linkedPointers(text, inText, book)
}

function inner({ ruleSet: book, budgets, reader }: Context): EditStage {
  return (text) => inlineBoilerplate(reader.smallLetters.of(text), book, budgets)
}

/** A stage that asks for nothing but the rules. */
function ruled(stage: (text: string, ruleSet: RuleSet) => Edits) {
  return ({ ruleSet: book }: Context): EditStage =>
    (text) =>
      stage(text, book)
}

function unlabelled({ ruleSet: book, reader }: Context): EditStage {
  return (text) => repeatedLabels(reader.smallLetters.of(text), book)
}

function units({ ruleSet: book, judges, reader, report, keeper }: Context, transform: Transform): EditStage {
  const { moves } = transform
  return (text) => {
    const small = reader.smallLetters.of(text)
    const { edits, reasons, spared } = boilerplate(small, book, judges, keeper?.in(transform), reader)
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

/** What stood behind the link may be gone from the text, and was a link, too. */
const MOST_LAST_LINKS = 200

function ended({ links }: Context, { moves }: Transform): EditStage {
  const map = new OffsetMap(moves)
  const last = links.slice(-MOST_LAST_LINKS).map((link) => map.toText(link))
  return (text) => continueLink(text, last)
}

function titled({ lang }: Context): EditStage {
  return (text) => pageTitle(text, lang)
}

function headed({ lang }: Context): EditStage {
  return (text) => kicker(text, lang)
}
