import { inLocalTime, type Moment, momentOf } from '../../date/instant.js'
import { normalizeIso } from '../../date/iso.js'
import { readDate } from '../../date/read-date.js'
import type { Found } from '../../document.js'
import { anyOf } from '../../locale/joined.js'
import { onceByWords } from '../../locale/once-by-words.js'
import { attributeOf, lineIn, lineOf } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import { tagOf } from '../read/tags.js'
import { type Clue, foundAt } from './clue.js'
import { Says } from './gather.js'
import { type Landmarks, PLACE_COLUMNS, writeNowhere, writePlace } from './place.js'
import { linkedClues, type Sources } from './sources.js'

/** A day that a page names, as exactly as it does, and whether it may be the day of a change. */
export interface DateCandidate extends Clue {
  readonly moment: Moment
  readonly isPublished: boolean
  /** What says that something changed on this day. */
  readonly change: Clue | undefined
  readonly columns: number[]
}

const SOURCES = [
  ...['linked published', 'linked modified', 'linked created', 'meta published', 'meta vague', 'meta modified'],
  ...['markup', 'element', 'text', 'other order', 'address', 'title', 'change'],
] as const
type Source = (typeof SOURCES)[number]

/** The columns of a candidate, for the trainer and for the table of trees. */
export const DATE_COLUMNS: readonly string[] = [
  ...SOURCES,
  ...[
    'mentions',
    'sources',
    'node',
    'meta rank',
    'says published',
    'says updated',
    'is timed',
    'has zone',
    'is earliest',
    'is latest',
  ],
  ...[
    'after linked',
    'after meta',
    'days',
    'in address month',
    'order',
    'is time',
    'beside',
    'box length',
    'has linked',
    'has meta',
  ],
  ...['before first', 'printed days'],
  ...PLACE_COLUMNS,
]

interface Mention {
  readonly moment: Moment
  readonly found: Found
  readonly source: Source
  /** Its element or -1, and its place in the list of its source. */
  readonly row: number
  readonly rank: number
  readonly saysPublished: boolean
  readonly saysUpdated: boolean
  /** Letters of the line that are not of the date. */
  readonly beside: number
}

const A_DAY = 24 * 60
const LONGEST_LINE = 120
const LONGEST_LABEL = 30
const MOST_ELEMENTS = 30
const MOST_TEXTS = 24
const FEWEST_DIGITS = 5
const LAST_PART = / [|–—·] ([^|–—·]{6,30})$/
const IN_PATH = /\/((?:19|20)\d\d)[/-]?(0?[1-9]|1[0-2])[/-]?(0?[1-9]|[12]\d|3[01])(?=[/._-]|$)/
const MONTH_IN_PATH = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])(?=[/._-])/
/** A date whose day and month may be either of two numbers. */
const TWO_ORDERS = /(?<!\d)(0?[1-9]|1[0-2])([./-])(0?[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)/
const TIME = /* @__PURE__ */ tagOf('time')

const changedOf = /* @__PURE__ */ onceByWords(({ updated }) => new RegExp(anyOf(updated), 'i'))
const publicationOf = /* @__PURE__ */ onceByWords(({ published }) => new RegExp(anyOf(published), 'i'))

/** The days that a page names in its data, its head, its address, and near its headline; each once. */
export function dateCandidates(sources: Sources, marks: Landmarks, lang: string | undefined): DateCandidate[] {
  const mentions = mentionsIn(sources, marks, lang)
  const sure = mentions.filter(({ source }) => source !== 'other order').map(({ moment }) => moment)
  const groups = new Map<string, (Mention & { readonly iso: string })[]>()
  for (const mention of mentions) {
    const iso = inLocalTime(mention.moment, sure)
    const day = iso.slice(0, 10)
    const group = groups.get(day)
    if (group) group.push({ ...mention, iso })
    else groups.set(day, [{ ...mention, iso }])
  }
  const days = [...groups.keys()].map(dayNumber).sort((one, other) => one - other)
  const dayOf = (...of: Source[]) => {
    const mention = mentions.find(({ source }) => of.includes(source))
    return mention && Math.floor(mention.moment.wall / A_DAY)
  }
  const context: Context = {
    days,
    linked: dayOf('linked published'),
    meta: dayOf('meta published'),
    month: sources.addresses.map((address) => MONTH_IN_PATH.exec(address)).find(Boolean) ?? undefined,
    printed: [...groups.values()].filter((group) => group.some(({ row }) => row >= 0)).length,
  }
  return [...groups].map(([day, group], order) => {
    const best = group.reduce((one, other) => (exactness(other) > exactness(one) ? other : one))
    const changes = group.filter(isChange)
    return {
      value: best.iso,
      moment: momentOf(best.iso) ?? best.moment,
      found: best.found,
      isPublished: changes.length < group.length,
      change: changes[0] && { value: changes[0].iso, found: changes[0].found },
      columns: columnsOf(dayNumber(day), group, order, context, sources, marks),
    }
  })
}

const dayNumber = (day: string): number => Math.floor((momentOf(day)?.wall ?? 0) / A_DAY)
const isChange = ({ source, saysUpdated }: Mention): boolean =>
  source.includes('modified') || source === 'change' || saysUpdated
const exactness = ({ moment, source }: Mention): number =>
  (source === 'other order' ? -4 : 0) +
  (moment.timed ? 2 : 0) +
  (moment.offset === undefined ? 0 : 1) -
  (isChangeSource(source) ? 4 : 0)
const isChangeSource = (source: Source): boolean => source.includes('modified') || source === 'change'

interface Context {
  readonly days: readonly number[]
  readonly linked: number | undefined
  readonly meta: number | undefined
  readonly month: RegExpExecArray | undefined
  readonly printed: number
}

function columnsOf(
  day: number,
  group: readonly Mention[],
  order: number,
  context: Context,
  { page }: Sources,
  marks: Landmarks,
): number[] {
  const { days, linked, meta, month, printed } = context
  const shown = group.filter(({ row }) => row >= 0)
  const nearest = shown.reduce<Mention | undefined>(
    (one, other) => (one && nearness(one.row, marks) <= nearness(other.row, marks) ? one : other),
    undefined,
  )
  const least = (some: readonly number[]) => (some.length === 0 ? -1 : Math.min(...some))
  const ranks = (kind: string) => least(group.filter(({ source }) => source.startsWith(kind)).map(({ rank }) => rank))
  const flag = (is: boolean) => (is ? 1 : 0)
  const date = new Date(day * A_DAY * 60_000)
  const isInMonth = month && Number(month[1]) === date.getUTCFullYear() && Number(month[2]) === date.getUTCMonth() + 1
  const box = nearest ? (page.box[nearest.row] as number) : -1
  const columns = [
    ...SOURCES.map((source) => group.filter((mention) => mention.source === source).length),
    ...[group.length, new Set(group.map(({ source }) => source)).size, ranks('linked'), ranks('meta')],
    ...[
      flag(group.some((one) => one.saysPublished)),
      flag(group.some((one) => one.saysUpdated)),
      flag(group.some(({ moment }) => moment.timed)),
    ],
    ...[
      flag(group.some(({ moment }) => moment.offset !== undefined)),
      flag(day === days[0]),
      flag(day === days.at(-1)),
    ],
    ...[linked === undefined ? -9 : clamped(day - linked), meta === undefined ? -9 : clamped(day - meta), days.length],
    ...[
      month ? flag(isInMonth === true) : -1,
      order,
      flag(shown.some(({ row }) => page.tag[row] === TIME)),
      least(shown.map(({ beside }) => beside)),
    ],
    box < 0
      ? -1
      : Math.log2(
          1 +
            (page.lengthBefore[page.textTo[box] as number] as number) -
            (page.lengthBefore[page.textFrom[box] as number] as number),
        ),
    ...[flag(linked !== undefined), flag(meta !== undefined), clamped(day - (days[0] as number)), printed],
  ]
  if (nearest) writePlace(page, nearest.row, marks, columns)
  else writeNowhere(columns)
  return columns
}

const nearness = (row: number, { headline }: Landmarks): number => Math.abs(row - Math.max(headline, 0))
/** Days as a logarithm with a sign: what is a week off is far from what is a day off, and a year from ten is not. */
const clamped = (days: number): number => (Math.sign(days) * Math.round(Math.log2(1 + Math.abs(days)) * 10)) / 10

function mentionsIn(sources: Sources, marks: Landmarks, lang: string | undefined): Mention[] {
  const { metas, title, urls, addresses, naming } = sources
  const { words } = naming
  const mentions: Mention[] = []
  const add = (source: Source, rank: number, found: Found, iso: string | undefined, more: Partial<Mention> = {}) => {
    const moment = iso === undefined ? undefined : momentOf(iso)
    if (moment)
      mentions.push({
        moment,
        found,
        source,
        rank,
        row: -1,
        saysPublished: false,
        saysUpdated: false,
        beside: 0,
        ...more,
      })
  }
  const LINKED = {
    'linked published': ['datePublished'],
    'linked modified': ['dateModified'],
    'linked created': ['dateCreated', 'uploadDate'],
  } as const
  for (const [source, keys] of Object.entries(LINKED))
    linkedClues(sources, source === 'linked modified' ? 'modified' : 'published', ...keys)
      .slice(0, 8)
      .forEach(({ value, found }, rank) => {
        add(source as Source, rank, found, normalizeIso(value, words))
      })
  for (const { value, found, name, rank } of (metas.get('publishedAt') ?? []).slice(0, 12))
    add(name === 'date' ? 'meta vague' : 'meta published', rank, found, normalizeIso(value, words))
  for (const { value, found, rank } of (metas.get('modifiedAt') ?? []).slice(0, 6))
    add('meta modified', rank, found, normalizeIso(value, words))
  const tail = title && LAST_PART.exec(title.value)?.[1]
  if (title && tail) add('title', 0, title.found, readDate(tail, words, lang === undefined ? {} : { lang })?.iso)
  for (const address of addresses.slice(0, 3)) {
    const [, year, month = '', day = ''] = IN_PATH.exec(address) ?? []
    const found = urls[0]?.found ?? { source: { start: 0, end: 0 }, rule: 'html/metadata/url' }
    if (year)
      add(
        'address',
        0,
        { ...found, rule: 'html/metadata/url/publishedAt' },
        `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      )
  }
  printedIn(sources, marks, lang, add)
  return mentions
}

type Add = (source: Source, rank: number, found: Found, iso: string | undefined, more?: Partial<Mention>) => void

/** Dates in elements that say they hold one, and in short texts with digits around the headline. */
function printedIn(sources: Sources, marks: Landmarks, lang: string | undefined, add: Add): void {
  const { page, gathered, naming } = sources
  const { textFrom, textTo, textParent, textStart, textEnd, digitsBefore, texts } = page
  const seen = new Set<number>()
  const rows = [...gathered.saying].filter(([, said]) => (said & Says.date) !== 0)
  rows.sort(([one], [other]) => nearness(one, marks) - nearness(other, marks))
  let rank = 0
  for (const [row, said] of rows.slice(0, MOST_ELEMENTS)) {
    const line = lineIn(page, row, LONGEST_LINE)
    const from = textFrom[row] as number
    for (let text = from; text < (textTo[row] as number); text++) seen.add(text)
    const label = from > 0 ? labelBefore(sources, from) : ''
    print(row, said, line, label, rank++, true)
  }
  const middle = marks.headline < 0 ? 0 : (textFrom[marks.headline] as number)
  let left = MOST_TEXTS
  const look = (text: number) => {
    const length = (textEnd[text] as number) - (textStart[text] as number)
    if (seen.has(text) || length > LONGEST_LINE || length < 6) return
    const digits = (digitsBefore[text + 1] as number) - (digitsBefore[text] as number)
    const raw = page.html.slice(textStart[text], textEnd[text])
    if (digits < FEWEST_DIGITS && !(digits === 0 && OTHER_DIGITS.test(raw))) return
    left--
    print(
      textParent[text] as number,
      0,
      lineOf(page, text, text + 1, LONGEST_LINE),
      text > 0 ? labelBefore(sources, text) : '',
      rank++,
      false,
    )
  }
  for (let text = middle; text < texts && text < middle + MOST_LOOKED && left > MOST_TEXTS / 3; text++) look(text)
  for (let text = middle - 1; text >= 0 && text > middle - MOST_BEFORE && left > 2; text--) look(text)
  for (let text = texts - 1; text > middle + MOST_LOOKED && text > texts - MOST_BEFORE && left > 0; text--) look(text)

  function print(row: number, said: number, line: string, label: string, at: number, isSaying: boolean): void {
    const { words } = naming
    const date =
      readDate(line, words, lang === undefined ? {} : { lang }) ??
      (DOTTED.test(line) ? readDate(line, words, { lang: 'de' }) : undefined)
    const before = `${label} ${date ? line.slice(0, date.start) : line.slice(0, LONGEST_LABEL)}`
    const saysPublished = publicationOf(words).test(before)
    const saysUpdated = !saysPublished && (changedOf(words).test(before) || (said & Says.modified) !== 0)
    const more = { row, saysPublished, saysUpdated, beside: date ? line.length - (date.end - date.start) : line.length }
    const source: Source = (said & Says.explicit) !== 0 ? 'markup' : isSaying ? 'element' : 'text'
    const found = foundAt(page, row, page.tag[row] === TIME ? 'time' : 'date')
    const attribute = isSaying ? attributeDate(sources, row) : undefined
    const iso = attribute ?? date?.iso
    add(saysUpdated ? 'change' : source, at, found, iso, more)
    const [numbers, day = '', , month = '', year] = TWO_ORDERS.exec(line) ?? []
    if (numbers === undefined || attribute !== undefined) return
    for (const [first, second] of [
      [day, month],
      [month, day],
    ] as const) {
      const other = `${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`
      if (iso?.slice(0, 10) !== other) add('other order', at, found, other, more)
    }
  }
}

const MOST_LOOKED = 400
const MOST_BEFORE = 80
const OTHER_DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]{2}|[〇一二三四五六七八九]{4}年/
/** Where dots separate the figures, the day comes first. */
const DOTTED = /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?![\d.])/

/** What an attribute says of a date: `datetime`, `content`, or the `title` of `<abbr class="published" title="2024-03-05">`. */
function attributeDate({ page, naming }: Sources, row: number): string | undefined {
  for (const attribute of [Attribute.datetime, Attribute.content, Attribute.title]) {
    const value = attributeOf(page, row, attribute)
    const iso = value === undefined || value.length > 60 ? undefined : normalizeIso(value, naming.words)
    if (iso !== undefined) return iso
  }
  return undefined
}

/** The short text before another, such as `Last updated on:` */
function labelBefore({ page }: Sources, text: number): string {
  const { textStart, textEnd } = page
  const length = (textEnd[text - 1] as number) - (textStart[text - 1] as number)
  return length > LONGEST_LABEL ? '' : page.html.slice(textStart[text - 1], textEnd[text - 1])
}
