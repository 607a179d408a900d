import { Budgets } from './budget.js'
import { boilerplate } from './decide/boilerplate.js'
import { furnitureOdds, type JudgeUnits } from './decide/furniture.js'
import type { CleanDocument } from './document.js'
import type { Reason } from './edit/change.js'
import { type Draft, open, run, settle } from './edit/draft.js'
import type { Span, Stage } from './edit/edit.js'
import { OffsetMap } from './edit/map.js'
import { languageOf, languagesOf } from './language/language.js'
import { cleanFields } from './news/clean-fields.js'
import { kicker } from './news/kicker.js'
import { type Flow, type Hints, read } from './news/read.js'
import { continueLink } from './news/truncated.js'
import { type CleanerOptions, CopydeskOptionError, checkOptions, readHints } from './options.js'
import type { RuleBook } from './rules/book.js'
import { type Library, libraryOf } from './rules/library.js'
import { linkedPointers } from './rules/linked-pointers.js'
import { repeatedLabels } from './rules/repeated-labels.js'
import { repeatedParagraphs } from './rules/repeated-paragraphs.js'
import type { RulePack } from './rules/rule.js'
import { inSmallLetters } from './rules/small-letters.js'
import { stretches } from './rules/stretches.js'
import { compose } from './text/compose.js'
import { controls } from './text/controls.js'
import { curl } from './text/curl.js'
import { entities } from './text/entities.js'
import { invisible } from './text/invisible.js'
import { mojibake, pairsUp, UNPAIRED } from './text/mojibake/mojibake.js'
import { punctuate } from './text/punctuation.js'
import { breaks, spaces } from './text/space.js'
import { straighten } from './text/straighten.js'
import { type Survey, survey } from './text/survey.js'

/** Cleans one text. Throws a `TypeError` for anything but a string, and nothing else, whatever the string. */
export type Cleaner = (source: string, hints?: Hints) => CleanDocument

/** Reads markup into lines; answers `undefined` where a source is plain text. */
export type ReadMarkup = (source: string, hints: Hints) => Flow | undefined

const restore: Stage = (text) => mojibake(text)

/** Broken characters made whole. These make work for each other, so they run until none finds any. */
const repair: readonly Stage[] = [
  entities, //                        &amp;amp;eacute;   →  é
  restore, //                         CafÃ©              →  Café
  controls, //                        don\x92t           →  don’t
  (text) => invisible(text), //       co\u200Boperate    →  cooperate
  compose, //                         e + \u0301         →  é
]

/** A text with its characters whole, and what there is to see in it. */
interface Mended {
  readonly sound: Draft
  /** The text as it was surveyed: equal to `sound` where nothing but entities and mojibake was broken. */
  readonly whole: Draft
  readonly seen: Survey
  /** There were neighbours that could be of one broken character, repaired or not. */
  readonly paired: boolean
}

/** One look spares most texts most of the stages. */
function repaired(sheet: Draft): Mended {
  const decoded = settle(sheet, [entities])
  const first = survey(decoded.text)
  const broken = first.ascii ? UNPAIRED : restore(decoded.text)
  const whole = run(decoded, () => broken)
  const seen = whole === decoded ? first : survey(whole.text)
  return { sound: seen.odd ? settle(whole, repair) : whole, whole, seen, paired: broken !== UNPAIRED }
}

/** Characters as asked for. */
function typography(
  { quotes = 'straight', dashes = 'keep', ellipsis = 'keep' }: CleanerOptions,
  lang?: string,
): Stage[] {
  const stages: Stage[] = []
  if (quotes === 'straight') stages.push(straighten) // “so”  →  "so"
  if (quotes === 'curly') stages.push((text) => curl(text, lang === undefined ? {} : { lang })) // "so"  →  “so”
  if (dashes !== 'keep' || ellipsis !== 'keep') stages.push((text) => punctuate(text, { dashes, ellipsis })) // …  →  ...
  return stages
}

/**
 * A cleaner: the table of contents of the desk.
 * `everyday`: the packs it works with if the options name none.
 * Markup → repair → typography → white space → boilerplate → paragraphs, and then what the document says of itself.
 */
export function cleanerOf(
  asked: CleanerOptions,
  everyday: readonly RulePack[] | undefined,
  readMarkup: ReadMarkup = () => undefined,
): Cleaner {
  checkOptions(asked)
  const options: CleanerOptions = { __proto__: null, ...asked } as CleanerOptions
  const packs = options.packs ?? everyday
  if (!packs) throw new CopydeskOptionError('packs', packs, 'a list of rule packs, out of copydesk/packs')
  let library: Library | undefined
  return (source, given = {}) => {
    if (typeof source !== 'string') throw new TypeError(`copydesk cleans strings, and got ${typeof source}`)
    const hints = readHints(given)
    library ??= libraryOf(packs, new Set(options.keep))
    const flow = readMarkup(source, hints)
    const raw = flow?.opened ?? open(source)
    const sheet = flow ? run(raw, () => flow.edits) : raw // <p>a</p><p>b</p>  →  a¶¶b
    const mended = repaired(sheet) // CafÃ© &amp;amp; Bar  →  Café & Bar
    const told = hints.lang ?? flow?.lang
    const languages = languagesOf(mended.sound.text) // &#1063;&#1080;… speaks no language before it is Чи…
    const book = library(told === undefined ? languages : [told, ...languages])
    const lang = hints.lang ?? languageOf(languages, flow?.lang)
    const typeset = typography(options, lang) // “so”  →  "so"
    const judges = options.keep?.includes('model') ? undefined : furnitureOdds
    const tools: Tools = { book, judges, budgets: new Budgets() }
    // Stages of the user’s own run once: nobody has promised that they find nothing the second time.
    let { copy, story, spared, reasons, doubtful } = desk(
      mended,
      [...typeset, ...(options.stages ?? [])],
      tools,
      flow?.links,
    )
    for (let round = 1; doubtful && round < MOST_ROUNDS; round++) {
      // What went may have kept a character in doubt or parted it: Ã©{{ x }}  →  Ã©  →  é, &lt[ad_1];  →  &lt;  →  <
      const again = settle(story, [entities, restore])
      if (again === story) break
      const next = desk(repaired(again), typeset, tools)
      reasons = [...reasons, ...next.reasons]
      ;({ story, spared, doubtful } = next)
    }
    if (flow?.links?.length) story = withoutContinueLink(story, flow.links) // debate. <a>Read more</a>  →  debate.
    // Without what went, some quotes may be told from others: k="[ad_1]¶ …  →  k="¶ …  →  k=”¶ …
    if (options.quotes === 'curly') story = typeset.reduce(run, story)
    story = run(story, (text) => kicker(text, lang)) // World¶Town votes for a bridge  →  Town votes …
    const clean = (line: string) => cleanLine(line, typeset)
    return read({
      copy,
      story,
      hints: hints.title === undefined ? hints : { ...hints, title: clean(hints.title) },
      ...(lang !== undefined && { lang }),
      ...(flow && { flow: flow.metadata ? { ...flow, metadata: cleanFields(flow.metadata, clean) } : flow }),
      spared,
      reasons,
      ruleAt: book.at,
      budgets: tools.budgets,
      listChanges: options.changes ?? true,
    })
  }
}

/** Rounds over a text that has more to give; stories need two, and nothing real more than four. */
const MOST_ROUNDS = 6
const BREAKS = /\n+/g

/** A line from outside the text, such as a title, as clean as the text is: `Don\x92t  Panic` → `Don't Panic` */
function cleanLine(line: string, typeset: readonly Stage[]): string {
  const tidy: Stage = (text) => spaces(text, { foreign: true })
  return [tidy, ...typeset, tidy].reduce(run, repaired(open(line)).sound).text.replace(BREAKS, ' ')
}

/** What parts a story from what is around it. */
interface Tools {
  readonly book: RuleBook
  /** Tells furniture that no rule knows; none if the options keep it. */
  readonly judges: JudgeUnits | undefined
  readonly budgets: Budgets
}

interface Desk {
  /** The text repaired, before the story was parted from what is around it. */
  readonly copy: Draft
  readonly story: Draft
  readonly spared: boolean
  /** Why units went that no rule takes, in the source. */
  readonly reasons: readonly Reason[]
  /** Something has changed since the text was whole that may let a broken character be seen. */
  readonly doubtful: boolean
}

/** One round over a text that is free of markup. */
function desk(mended: Mended, asked: readonly Stage[], tools: Tools, links: readonly Span[] = []): Desk {
  const { sound, whole, seen, paired } = mended
  const needed = seen.ascii ? asked.filter((stage) => stage !== straighten) : asked
  // Repair may bring new white space in, and so may any stage but the one that only trades quotes for quotes.
  const mayCrowd = needed.some((stage) => stage !== straighten)
  const changed = sound !== whole || mayCrowd
  const tidy: Stage = (text) => spaces(text, { foreign: seen.foreign || changed }) // a \u00A0 b  →  a b
  // Such stages look at white space, too: "\r  →  "\n  →  ”\n
  const lines = needed.reduce(run, mayCrowd ? run(sound, tidy) : sound)
  const copy = seen.crowded || changed ? run(lines, tidy) : lines
  const parted = storyOf(withoutPointers(copy, links, tools.book), tools)
  const { story } = parted
  const isNew = story !== whole
  const doubtful = isNew && (story.text.includes('&') || (!seen.ascii && (paired || pairsUp(story.text, story.moves))))
  return { ...parted, copy, doubtful }
}

function withoutContinueLink(story: Draft, links: readonly Span[]): Draft {
  const map = new OffsetMap(story.moves)
  return run(story, (text) =>
    continueLink(
      text,
      links.slice(-mostLastLinks).map((link) => map.toText(link)),
    ),
  )
}

/** What stood behind the link may be gone from the text, and was a link, too. */
const mostLastLinks = 200

/** The text without links to other stories that stand between its sentences. */
function withoutPointers(copy: Draft, links: readonly Span[], book: RuleBook): Draft {
  if (links.length === 0) return copy
  const map = new OffsetMap(copy.moves)
  return run(copy, (text) =>
    linkedPointers(
      text,
      links.map((link) => map.toText(link)),
      book,
    ),
  ) // said. READ MORE: <a>Lions win</a> The  →  said. The
}

type Story = Pick<Desk, 'story' | 'spared' | 'reasons'>

/**
 * The story alone: what is not part of it goes, and the gaps close. What lines parted may then be a stretch that goes, and
 * what the model takes changes what stands around the rest: so this looks again until there is no more. Where the model
 * comes to no end, it takes nothing.
 */
function storyOf(copy: Draft, tools: Tools): Story {
  const cut: Stage = (text) => stretches(inSmallLetters(text), tools.book, tools.budgets) // end.[ad_2]  →  end.
  let { story, spared, reasons } = withoutAround(settle(copy, [cut]), tools)
  let mayTakeMore = reasons.length > 0
  for (let round = 1; story !== copy; round++) {
    const again = settle(story, [cut])
    if (again === story && !mayTakeMore) break
    if (round === MOST_ROUNDS)
      return tools.judges ? storyOf(copy, { ...tools, judges: undefined }) : { story, spared, reasons }
    const next = withoutAround(again, tools)
    mayTakeMore = next.reasons.length > 0
    story = next.story
    spared ||= next.spared
    reasons = [...reasons, ...next.reasons]
  }
  return { story, spared, reasons }
}

/** A text without the units around the story. */
function withoutAround(whole: Draft, { book, judges }: Tools): Story {
  const once = settle(whole, [(text) => repeatedParagraphs(text, book)]) // a¶b¶a  →  a¶b
  const bare = run(once, (text) => repeatedLabels(inSmallLetters(text), book)) // Share¶a¶Share¶b¶Share  →  a¶b
  const { edits, reasons, spared } = boilerplate(inSmallLetters(bare.text), book, judges) // Source link  →
  const map = reasons.length > 0 ? new OffsetMap(bare.moves) : undefined
  const inSource = map ? reasons.map((reason) => ({ ...map.toSource(reason), because: reason.because })) : NO_REASONS
  return { story: [() => edits, breaks].reduce(run, bare), reasons: inSource, spared }
}

const NO_REASONS: readonly Reason[] = []
