import type { CleanDocument } from './document.js'
import { type Draft, open, run, settle } from './edit/draft.js'
import type { Span, Stage } from './edit/edit.js'
import { OffsetMap } from './edit/map.js'
import { languageOf, languagesOf } from './language/language.js'
import { kicker } from './news/kicker.js'
import { type Flow, type Hints, read } from './news/read.js'
import { continueLink } from './news/truncated.js'
import { type CleanerOptions, CopydeskOptionError, checkOptions } from './options.js'
import { boilerplate } from './rules/boilerplate.js'
import type { RuleBook } from './rules/book.js'
import { crudePage } from './rules/crude-page/crude-page.js'
import { type Library, libraryOf } from './rules/library.js'
import { linkedPointers } from './rules/linked-pointers.js'
import { repeatedLabels } from './rules/repeated-labels.js'
import { repeatedParagraphs } from './rules/repeated-paragraphs.js'
import type { RulePack } from './rules/rule.js'
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
  options: CleanerOptions,
  everyday: readonly RulePack[] | undefined,
  readMarkup: ReadMarkup = () => undefined,
): Cleaner {
  checkOptions(options)
  const packs = options.packs ?? everyday
  if (!packs) throw new CopydeskOptionError('packs', packs, 'a list of rule packs, out of copydesk/packs')
  let library: Library | undefined
  return (source, hints = {}) => {
    if (typeof source !== 'string') throw new TypeError(`copydesk cleans strings, and got ${typeof source}`)
    library ??= libraryOf(packs, new Set(options.keep))
    const flow = readMarkup(source, hints)
    const sheet = flow ? run(open(source), () => flow.edits) : open(source) // <p>a</p><p>b</p>  →  a¶¶b
    const mended = repaired(sheet) // CafÃ© &amp;amp; Bar  →  Café & Bar
    const told = hints.lang ?? flow?.lang
    const languages = languagesOf(mended.sound.text) // &#1063;&#1080;… speaks no language before it is Чи…
    const book = library(told === undefined ? languages : [told, ...languages])
    const lang = hints.lang ?? languageOf(languages, flow?.lang)
    const typeset = typography(options, lang) // “so”  →  "so"
    // Stages of the user’s own run once: nobody has promised that they find nothing the second time.
    let { copy, story, spared, doubtful } = desk(mended, [...typeset, ...(options.stages ?? [])], book, flow?.links)
    for (let round = 1; doubtful && round < MOST_ROUNDS; round++) {
      // What went may have kept a broken character in doubt: Ã©{{ x }}  →  Ã©  →  é
      const again = run(story, restore)
      if (again === story) break
      ;({ story, spared, doubtful } = desk(repaired(again), typeset, book))
    }
    // Markup says what its headline is, and what stands above it.
    if (flow?.links?.length) story = withoutContinueLink(story, flow.links) // debate. <a>Read more</a>  →  debate.
    if (!flow) story = run(story, (text) => kicker(text, lang)) // World¶Town votes for a bridge  →  Town votes …
    return read({
      copy,
      story,
      hints,
      ...(lang !== undefined && { lang }),
      ...(flow && { flow }),
      spared,
      listChanges: options.changes ?? true,
    })
  }
}

const MOST_ROUNDS = 4

interface Desk {
  /** The text repaired, before the story was parted from what is around it. */
  readonly copy: Draft
  readonly story: Draft
  readonly spared: boolean
  /** Something has changed since the text was whole that may let a broken character be seen. */
  readonly doubtful: boolean
}

/** One round over a text that is free of markup. */
function desk(mended: Mended, asked: readonly Stage[], book: RuleBook, links: readonly Span[] = []): Desk {
  const { sound, whole, seen, paired } = mended
  const needed = seen.ascii ? asked.filter((stage) => stage !== straighten) : asked
  const lines = needed.reduce(run, sound)
  // Repair may bring new white space in, and so may any stage but the one that only trades quotes for quotes.
  const changed = sound !== whole || needed.some((stage) => stage !== straighten)
  const tidy: Stage = (text) => spaces(text, { foreign: seen.foreign || changed }) // a \u00A0 b  →  a b
  const copy = seen.crowded || changed ? run(lines, tidy) : lines
  const { story, spared } = storyOf(withoutPointers(copy, links, book), book)
  const doubtful = !seen.ascii && story !== whole && (paired || pairsUp(story.text, story.moves))
  return { copy, story, spared, doubtful }
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

/** The story alone: what is not part of it goes, and the gaps close. */
function storyOf(copy: Draft, book: RuleBook): { story: Draft; spared: boolean } {
  const whole = settle(copy, [(text) => stretches(text, book)]) // end.[ad_2]  →  end.
  const once = settle(whole, [
    (text) => crudePage(text, book), //                a page’s menus, teasers and foot  →
    (text) => repeatedParagraphs(text, book), //       a¶b¶a  →  a¶b
  ])
  const bare = run(once, (text) => repeatedLabels(text, book)) // Share¶a¶Share¶b¶Share  →  a¶b
  const { edits, spared } = boilerplate(bare.text, book) // Source link  →
  return { story: [() => edits, breaks].reduce(run, bare), spared }
}
