import { type Moment, momentOf } from '../../../date/instant.js'
import { normalizeIso } from '../../../date/iso.js'
import { type FoundDate, readDate } from '../../../date/read-date.js'
import type { Words } from '../../../locale/at-hand.js'
import { anyOf } from '../../../locale/joined.js'
import { onceByWords } from '../../../locale/once-by-words.js'
import { type Element, isElement } from '../../parse/node.js'
import { endOf, startOf } from '../../parse/parse.js'
import type { Beside } from '../around.js'
import type { Gathered } from '../gather.js'
import { lineOf } from '../line-of.js'
import type { Credits } from '../people/credit.js'
import { Name, namesOf } from '../people/names.js'
import type { ElementText } from '../text-of.js'
import { May, type Texts } from '../texts.js'
import type { Dated } from '../values.js'

const LONGEST = 200
const MOST_DATES = 12
/** `Last updated on:` */
const LONGEST_LABEL = 25
const changedOf = /* @__PURE__ */ onceByWords(({ updated }) => new RegExp(anyOf(updated), 'i'))
const publicationOf = /* @__PURE__ */ onceByWords(({ published }) => new RegExp(anyOf(published), 'i'))

/** Whether a text says that something was published: `Posted on` */
export const isPublished = (text: string, words: Words): boolean => publicationOf(words).test(text)

/** Where dates may be printed. */
export interface DateLines {
  readonly html: string
  /** `<time>`, and elements near the headline that hold a date or say so. */
  readonly elements: readonly Element[]
  /** The text that stands in front of each of them. */
  readonly before: ReadonlyMap<Element, string>
  /** Which of them belong to a picture. */
  readonly credits: Credits
  /** Which of them belong to other stories, or to a box of facts. */
  readonly beside: Beside
  readonly lang: string | undefined
  readonly words: Words
  readonly text: ElementText
}

/** A date near the headline. */
export interface Printed extends Dated {
  /** Whether it says that it is the date of a change. */
  readonly isChange: boolean
  /** Whether readers see it: what stands in `<meta>` they do not. */
  readonly isSeen: boolean
}

/**
 * The dates near the headline, in source order: those whose element says that it holds one, others, those of pictures, those
 * of other stories. Those in boxes of facts are dates of what the story is about.
 */
export function visibleDates({ elements, before, credits, beside, lang, words, text: reader }: DateLines): Printed[] {
  const dates = elements.slice(0, MOST_DATES).flatMap((element) => {
    const text = reader.textOf(element, LONGEST) || reader.openingOf(element).slice(0, LONGEST)
    const dated = dateIn(element, text, words, lang)
    if (!dated) return []
    const names = namesOf(element.tree, element.at)
    const isTime = element.name === 'time'
    const label = before.get(element) ?? ''
    const said = `${label.length > LONGEST_LABEL ? '' : label} ${text.slice(0, dated.start)}`
    const isChange = isOfChange(element, said, words)
    const isNamed = isTime || (names & Name.date) !== 0 || isPublished(said, words)
    if (beside.isFact(element)) return []
    const rank = beside.has(element) ? 3 : isNamed || dated.moment.timed ? 0 : credits.isInFigure(element) ? 2 : 1
    const rule = isTime ? 'html/metadata/time' : 'html/metadata/date'
    const source = { start: startOf(element), end: endOf(element) }
    return [{ moment: dated.moment, isChange, isSeen: element.name !== 'meta', rank, origin: { source, rule } }]
  })
  // Where the date of a change says so, one that says nothing is that of another story.
  const isDated = dates.some(({ rank, isChange, isSeen }) => rank === 0 && isChange && isSeen)
  const own = (isDated ? dates.filter(({ rank, isChange }) => rank === 0 || isChange) : dates).filter(
    (date) => !dates.some((inner) => isMoreExact(inner, date)),
  )
  return own.sort((one, other) => one.rank - other.rank)
}

/** A box around a date is no larger. */
const LONGEST_BOX = 600
const MINUTES_A_DAY = 1440

/** Whether a date stands in the box of another, and tells the time of its day: `<div class="date"><time datetime="…">` */
function isMoreExact(inner: Printed, box: Printed): boolean {
  if (!inner.moment.timed || box.moment.timed || inner.isChange !== box.isChange) return false
  if (Math.floor(inner.moment.wall / MINUTES_A_DAY) * MINUTES_A_DAY !== box.moment.wall) return false
  const [within, around] = [inner.origin.source, box.origin.source]
  return around.start <= within.start && within.end <= around.end && around.end - around.start <= LONGEST_BOX
}

/** Whether what is said before a date, or the name of its element, tells that it is that of a change. */
function isOfChange(element: Element, said: string, words: Words): boolean {
  if (isPublished(said, words) || element.get('itemprop') === 'datePublished') return false
  return changedOf(words).test(said) || (namesOf(element.tree, element.at) & Name.modified) !== 0
}

/** What is said beside a date: `Published`, a name, a reading time. A sentence says more, and is no date line. */
const MOST_BESIDE = 70

function dateIn(
  element: Element,
  text: string,
  words: Words,
  lang: string | undefined,
): { moment: Moment; start: number } | undefined {
  const date = dateOf(text, words, lang)
  const start = date?.start ?? text.length
  const isAlone = date && (text.length - (date.end - date.start) <= MOST_BESIDE || opensText(text, date))
  const attribute = attributeOf(element, words)
  const iso = attribute ?? (isAlone ? date.iso : undefined)
  const moment = iso === undefined ? undefined : momentOf(iso)
  return moment && { moment, start }
}

/** Where figures are parted by dots, the day stands first: a page that does not tell its language is read so. */
const DOTTED = /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?![\d.])/

/** The first date in a text, in a language if it is known. */
export function dateOf(text: string, words: Words, lang: string | undefined): FoundDate | undefined {
  if (lang !== undefined) return readDate(text, words, { lang })
  return readDate(text, words) ?? (DOTTED.test(text) ? readDate(text, words, { lang: 'de' }) : undefined)
}

/** How far from the start of a text the date may be that opens it: `Press release of 5 March 2024 | Rain fell …` */
const LONGEST_OPENING = 25
const MARK_AFTER = /^ ?[–—|:]/

function opensText(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return start <= LONGEST_OPENING && MARK_AFTER.test(text.slice(end, end + 2))
}

/** The machine’s side of a date: `datetime`, or `content` in microdata, or `title` in microformats. */
function attributeOf(element: Element, words: Words): string | undefined {
  for (const name of ['datetime', 'content', 'data-datetime', 'title']) {
    const value = element.get(name)
    const iso = value ? normalizeIso(lineOf(value), words) : undefined
    if (iso) return iso
  }
  return undefined
}

const LONGEST_LONE = 120
/** What a label announces follows within so many code units of text: `Published on`, `<b>5 March 2024</b>` */
const LONGEST_LONE_LABEL = 30
/** What stands beside a date that a label before its element announces: its day of the week, a time. */
const MOST_BESIDE_LONE_DATE = 20
const DAY = 10
const DIGIT = /\p{Nd}/u

/**
 * The date that a page gives far from its headline, as at the foot of the story: in a `<time>`, or behind a label like
 * “Posted on”. Only if all that the page gives so is of one day: on a list each story has its own.
 *
 * `<h1>Rain</h1> … <p>Posted on 5 March 2024</p>` → 5 March 2024
 */
export function loneDate({ times, texts }: Gathered, words: Words, lang: string | undefined): Dated[] {
  const found: Dated[] = []
  const add = (iso: string | undefined, element: Element, rule: string) => {
    const moment = iso === undefined ? undefined : momentOf(iso)
    if (moment) found.push({ moment, origin: { source: { start: startOf(element), end: endOf(element) }, rule } })
  }
  for (const time of times) add(normalizeIso(time.get('datetime') ?? '', words), time, 'html/metadata/time')
  for (let nth = 0; nth < texts.rows.length; nth++) {
    if (!texts.may(nth, May.digit)) continue
    const line = texts.lineAt(nth)
    const parent = DIGIT.test(line) && line.length <= LONGEST_LONE ? texts.parentOf(nth) : undefined
    if (!parent || !isElement(parent)) continue
    const isLabelled = isPublished(line, words)
    if (!isLabelled && !isPublished(labelBefore(nth, texts), words)) continue
    const date = dateOf(line, words, lang)
    const isAlone = date && line.length - (date.end - date.start) <= MOST_BESIDE_LONE_DATE
    if (isAlone || isLabelled) add(date?.iso, parent, 'html/metadata/date')
  }
  const [first] = found.sort((one, other) => one.origin.source.start - other.origin.source.start)
  return first && found.every(({ moment }) => moment.iso.slice(0, DAY) === first.moment.iso.slice(0, DAY))
    ? [first]
    : []
}

/** The last text before another that is no prose, as far as a label may be long. */
function labelBefore(nth: number, texts: Texts): string {
  let before = nth - 1
  while (before >= 0 && texts.lineAt(before) === '') before--
  const line = before < 0 ? '' : texts.lineAt(before)
  return line.length > LONGEST_LONE_LABEL ? '' : line
}
