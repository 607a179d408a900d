import { nameKey } from '../../story/people.js'
import { lineIn, lineOf } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import { Flag, type Page } from '../read/columns.js'
import { Cue } from '../read/cue.js'
import { Place, tagOf } from '../read/tags.js'
import { type Clue, foundAt, inOneLine } from './clue.js'
import { Says, valueAt } from './gather.js'
import { likeness, wordsOf } from './likeness.js'
import { linkedClues, type Sources } from './sources.js'

/** A possible title, and the row of the heading that has it, or -1. */
export interface TitleCandidate extends Clue {
  readonly heading: number
  readonly columns: number[]
}

const SOURCES = ['og', 'meta', 'linked', 'title', 'h1', 'h2', 'named'] as const
type Source = (typeof SOURCES)[number]

/** The columns of a candidate, for the trainer and for the table of trees. */
export const TITLE_COLUMNS: readonly string[] = [
  ...SOURCES.map((source) => `whole ${source}`),
  ...SOURCES.map((source) => `part ${source}`),
  ...[
    'words',
    'length',
    'sources',
    'likest h1',
    'like og',
    'like linked',
    'like title',
    'in og',
    'in linked',
    'in title',
  ],
  ...[
    'in h1',
    'is site',
    'cut site',
    'cut words',
    'cut mark',
    'cut first',
    'slug',
    'slug back',
    'order',
    'h1s',
    'headings',
  ],
  ...[
    'in article',
    'is linked',
    'cue headline',
    'cue header',
    'leads home',
    'in aside',
    'bars',
    'dots',
    'capitals',
    'pieces',
  ],
  ...[
    'starts title',
    'has og',
    'has linked',
    'position',
    'holds site',
    'longest part',
    'depth',
    'is cut off',
    'most sources',
    'longer in',
    'is longer',
  ],
]

interface Draft {
  readonly value: string
  readonly found: Clue['found']
  heading: number
  whole: number
  part: number
  order: number
  pieces: number
  /** Of what was cut: whether it is the site, its words, the mark, and whether it came first. */
  cut: readonly number[]
}

const LONGEST = 400
const MOST_HEADINGS = 40
const MOST_CANDIDATES = 80
const MOST_MARKS = 6
const MARK =
  /\s[|–—·•:»«›-]{1,2}\s|\s?[|｜]\s?|[:：]\s|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}！？。」』）】])[-_](?=\p{Script=Han})|(?<=[\p{Script=Hangul}?!"'”’])-(?=\p{Script=Hangul})/gu
const SELF_LINK = /^[¶#§🔗]$/u
const UNCUT: readonly number[] = [-1, -1, -1, -1]
const HOME = /(?:^|:\/\/[^/?#]{1,100})\/$|:\/\/[^/?#]{1,100}$/
const A = /* @__PURE__ */ tagOf('a')

/** All possible titles of a page: what its sources say, whole, and in parts between marks such as `|` and `: `. */
export function titleCandidates(sources: Sources): TitleCandidate[] {
  const { page, gathered, metas, title } = sources
  const drafts = new Map<string, Draft>()
  const draft = (
    value: string,
    found: Clue['found'],
    source: Source,
    cut = UNCUT,
    heading = -1,
    order = -1,
    pieces = 1,
  ) => {
    const key = keyOf(value)
    if (key === '') return
    const known = drafts.get(key)
    const bit = 1 << SOURCES.indexOf(source)
    if (known) {
      if (cut === UNCUT) known.whole |= bit
      else known.part |= bit
      if (known.heading < 0 && heading >= 0) Object.assign(known, { heading, order, pieces })
      if ((cut[0] as number) > (known.cut[0] as number)) known.cut = cut
    } else if (drafts.size < MOST_CANDIDATES)
      drafts.set(key, {
        value,
        found,
        heading,
        order,
        pieces,
        cut,
        whole: cut === UNCUT ? bit : 0,
        part: cut === UNCUT ? 0 : bit,
      })
  }
  const offer = (clue: Clue, source: Source, heading = -1, order = -1) => {
    if (clue.value.length > LONGEST) return
    draft(clue.value, clue.found, source, UNCUT, heading, order)
    for (const { value, cut } of partsOf(clue.value, sources.publishers))
      draft(value, clue.found, source, cut, heading, order)
  }
  const ogs = (metas.get('title') ?? []).filter(({ name }) => name === 'og:title')
  const others = (metas.get('title') ?? []).filter(({ name }) => name !== 'og:title')
  const linked = linkedClues(sources, 'title', 'headline', 'name').slice(0, 8)
  const h1s = gathered.h1s.slice(0, MOST_HEADINGS)
  for (const [order, row] of h1s.entries()) offerHeading(page, row, order, 'h1', offer, draft)
  for (const clue of ogs.slice(0, 3)) offer(clue, 'og')
  for (const clue of others.slice(0, 6)) offer(clue, 'meta')
  for (const clue of linked) offer(clue, 'linked')
  if (title) offer(title, 'title')
  const heads = [...ogs, ...linked, ...others, ...(title ? [title] : [])].map(({ value }) => value)
  const lesser = gathered.lesserHeadings.slice(0, MOST_HEADINGS)
  for (const [order, row] of lesser.entries()) {
    const line = lineIn(page, row, LONGEST)
    if (order < 2 || heads.some((head) => likeness(head, line) > 0.6))
      offerHeading(page, row, order, 'h2', offer, draft)
  }
  let named = 0
  for (const [row, said] of gathered.saying) {
    if ((said & Says.headline) === 0 || named >= 6 || h1s.includes(row) || lesser.includes(row)) continue
    named++
    offerHeading(page, row, named, 'named', offer, draft)
  }
  const all = { ogs, linked, h1s: h1s.map((row) => lineIn(page, row, LONGEST)), title: title?.value ?? '', sources }
  const made = [...drafts].map(([key, each]) => ({ ...each, key, sources: bitCount(each.whole | each.part) }))
  return made.map((each) => ({
    value: each.value,
    found: each.found,
    heading: each.heading,
    columns: [...columnsOf(each, all), ...besideOthers(each, made)],
  }))
}

type Offer = (clue: Clue, source: Source, heading: number, order: number) => void
type MakeDraft = (
  value: string,
  found: Clue['found'],
  source: Source,
  cut: readonly number[],
  heading: number,
  order: number,
  pieces: number,
) => void

/** A heading, without the link to itself, and without its first or its last texts: a kicker, a subtitle. */
function offerHeading(page: Page, row: number, order: number, source: Source, offer: Offer, draft: MakeDraft): void {
  const { textFrom, textTo, after, tag } = page
  let last = textTo[row] as number
  for (let inside = row + 1; inside < (after[row] as number); inside++)
    if (tag[inside] === A && textTo[inside] === last && SELF_LINK.test(lineIn(page, inside, 8)))
      last = textFrom[inside] as number
  const found = foundAt(page, row, 'heading')
  const first = textFrom[row] as number
  const touching = inOneLine(lineOf(page, first, last, LONGEST))
  const apart = inOneLine(joined(page, first, last))
  offer({ value: apart, found }, source, row, order)
  if (touching !== apart) draft(touching, found, source, UNCUT, row, order, 1)
  const pieces = last - first
  if (pieces < 2 || pieces > MOST_PIECES) return
  for (let at = first + 1; at < last; at++) {
    draft(joined(page, at, last), found, source, [-1, at - first, 9, 1], row, order, pieces)
    draft(joined(page, first, at), found, source, [-1, last - at, 9, 0], row, order, pieces)
  }
}

const MOST_PIECES = 5
const NO_GAP = /^[,.;:!?'’)\]»”]|^\p{Script=Han}|^[\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Texts in one line. Elements that touch stand apart more often than not, by their style: `<i>Weather</i>Rain` → `Weather Rain`; before
 * a mark, and where no blanks separate words, they do not.
 */
function joined(page: Page, from: number, to: number): string {
  let line = ''
  for (let text = from; text < to && line.length < LONGEST; text++) {
    const next = lineOf(page, text, text + 1, LONGEST)
    line += line === '' || (NO_GAP.test(next) && page.textGap[text] === 0) ? next : ` ${next}`
  }
  return line
}

/** The parts of a title before and behind each mark: `Rain falls | The Globe` → `Rain falls`, `The Globe` */
function partsOf(value: string, publishers: ReadonlySet<string>): { value: string; cut: readonly number[] }[] {
  const parts: { value: string; cut: readonly number[] }[] = []
  const marks = [...value.matchAll(MARK)].slice(0, MOST_MARKS)
  for (const { index, 0: mark } of marks) {
    const [before, behind] = [value.slice(0, index).trim(), value.slice(index + mark.length).trim()]
    const kind = mark.includes('|') || mark.includes('｜') ? 3 : mark.includes(':') || mark.includes('：') ? 1 : 2
    const isSite = (text: string) =>
      publishers.has(nameKey(text))
        ? 1
        : text.split(MARK).some((part) => part !== undefined && publishers.has(nameKey(part)))
          ? 0.5
          : 0
    parts.push({ value: before, cut: [isSite(behind), wordsOf(behind).length, kind, 0] })
    parts.push({ value: behind, cut: [isSite(before), wordsOf(before).length, kind, 1] })
  }
  return parts
}

const QUOTES = /[‘’‚‛´`“”„«»"']/g
const BLANKS = /\s+/g
const keyOf = (value: string): string =>
  value.normalize('NFKC').replace(QUOTES, "'").replace(BLANKS, ' ').trim().toLowerCase()

interface Keyed {
  readonly key: string
  readonly whole: number
  readonly sources: number
}

/** How a candidate stands among the others: whether it was cut off at a quotation mark, and who says more. */
function besideOthers({ key, sources, whole }: Keyed, all: readonly Keyed[]): number[] {
  const longer = all.filter((other) => other.key.length > key.length && other.key.includes(key))
  const isCutOff = longer.some((other) => other.key.startsWith(key) && QUOTE_BEHIND.test(other.key.slice(key.length)))
  const most = Math.max(...all.map((other) => other.sources))
  const shorter = all.filter((other) => other.whole !== 0 && other.key.length < key.length && key.includes(other.key))
  const bits = (some: readonly Keyed[]) => bitCount(some.reduce((sum, other) => sum | other.whole, 0))
  return [isCutOff ? 1 : 0, most - sources, bits(longer), whole === 0 ? -1 : bits(shorter)]
}

const QUOTE_BEHIND = /^ ?'./

interface Heads {
  readonly ogs: readonly Clue[]
  readonly linked: readonly Clue[]
  readonly h1s: readonly string[]
  readonly title: string
  readonly sources: Sources
}

function columnsOf(draft: Draft, { ogs, linked, h1s, title, sources }: Heads): number[] {
  const { value, whole, part, heading, cut } = draft
  const { page, publishers, addresses, gathered } = sources
  const words = wordsOf(value)
  const likest = (lines: readonly string[]) =>
    lines.length === 0 ? -1 : Math.max(...lines.slice(0, 8).map((line) => likeness(line, value)))
  const lower = keyOf(value)
  const holds = (lines: readonly string[]) =>
    lines.length === 0 ? -1 : lines.some((line) => keyOf(line).includes(lower)) ? 1 : 0
  const [ogLines, linkedLines] = [ogs.map((clue) => clue.value), linked.map((clue) => clue.value)]
  const titleLines = title === '' ? [] : [title]
  const own = h1s.filter((line) => line !== '')
  const slug = new Set(slugWordsOf(addresses))
  const inSlug = words.filter((word) => slug.has(word)).length
  const parts = value.split(MARK).filter((text) => text !== undefined)
  const place = heading < 0 ? 0 : (page.places[heading] as number)
  const cues = heading < 0 ? 0 : (page.cues[heading] as number) | (page.cues[page.parent[heading] as number] as number)
  const bit = (bits: number) => SOURCES.map((_, at) => (bits >> at) & 1)
  return [
    ...bit(whole),
    ...bit(part),
    ...[
      words.length,
      value.length,
      bitCount(whole | part),
      likest(own),
      likest(ogLines),
      likest(linkedLines),
      likest(titleLines),
    ],
    ...[
      holds(ogLines),
      holds(linkedLines),
      holds(titleLines),
      holds(own),
      publishers.has(nameKey(value)) ? 1 : 0,
      ...cut,
    ],
    ...[slug.size === 0 ? -1 : inSlug / slug.size, slug.size === 0 || words.length === 0 ? -1 : inSlug / words.length],
    ...[draft.order, own.length, gathered.lesserHeadings.length],
    ...[(place & Place.article) !== 0 ? 1 : 0, heading >= 0 && isAllLink(page, heading) ? 1 : 0],
    ...[
      (cues & Cue.headline) !== 0 ? 1 : 0,
      (cues & Cue.header) !== 0 ? 1 : 0,
      heading >= 0 && leadsHome(page, heading) ? 1 : 0,
    ],
    ...[
      (place & (Place.aside | Place.nav | Place.footer)) !== 0 ? 1 : 0,
      parts.length - 1,
      lower.endsWith('...') || lower.endsWith('…') ? 1 : 0,
    ],
    ...[
      value === value.toUpperCase() && value !== value.toLowerCase() ? 1 : 0,
      draft.pieces,
      title !== '' && keyOf(title).startsWith(lower) ? 1 : 0,
    ],
    ...[
      ogs.length > 0 ? 1 : 0,
      linked.length > 0 ? 1 : 0,
      heading < 0 ? -1 : (page.lengthBefore[page.textFrom[heading] as number] as number),
    ],
    ...[
      parts.length > 1 && parts.some((text) => publishers.has(nameKey(text))) ? 1 : 0,
      Math.max(...parts.map((text) => wordsOf(text).length)),
    ],
    heading < 0 ? -1 : (page.depth[heading] as number),
  ]
}

function bitCount(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

function isAllLink({ linkedBefore, lengthBefore, textFrom, textTo, flags }: Page, row: number): boolean {
  const [from, to] = [textFrom[row] as number, textTo[row] as number]
  if (((flags[row] as number) & Flag.link) !== 0) return true
  return (
    to > from &&
    (linkedBefore[to] as number) - (linkedBefore[from] as number) >=
      (lengthBefore[to] as number) - (lengthBefore[from] as number)
  )
}

function leadsHome(page: Page, row: number): boolean {
  const { parent, tag, after } = page
  const around = parent[row] as number
  const link = tag[around] === A ? around : tag[row + 1] === A && row + 1 < (after[row] as number) ? row + 1 : -1
  return HOME.test(valueAt(page, link, Attribute.href) ?? '')
}

const DIGIT = /\d/
const LAST_PART = /\/([^/?#]{8,200})\/?(?:[?#]|$)/

/** The words of the last part of an address: `https://a.example/2024/rain-falls.html` → `rain`, `falls`, `html` */
function slugWordsOf(addresses: readonly string[]): string[] {
  for (const address of addresses) {
    const [, slug] = LAST_PART.exec(address.slice('https://'.length)) ?? []
    const words = slug === undefined ? [] : wordsOf(slug).filter((word) => word.length > 2 && !DIGIT.test(word))
    if (words.length > 2) return words
  }
  return []
}

/**
 * The heading that the headline stands in: that of the chosen title, or the first that says nearly the same, or the first `<h1>`.
 * Names and dates stand around it.
 */
export function headlineOf({ page, gathered }: Sources, title: TitleCandidate | undefined): number {
  if (title && title.heading >= 0) return title.heading
  const alike = (rows: readonly number[]) =>
    rows.slice(0, MOST_HEADINGS).find((row) => {
      const line = lineIn(page, row, LONGEST)
      return title !== undefined && wordsOf(line).length > 2 && likeness(line, title.value) >= 0.8
    })
  return alike(gathered.h1s) ?? alike(gathered.lesserHeadings) ?? gathered.h1s[0] ?? -1
}
