import { DIGITS, numberIn } from '../characters/scripts.js'
import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { Edit, Span } from '../edit/edit.js'
import { type Lines, linesOf, Trait } from '../lines/lines.js'
import { append } from '../match/append.js'
import { isKnownAs, readsLikeProse } from '../match/known-lines.js'
import type { RuleSet } from '../match/rule-set.js'
import type { RuleRef } from '../rules/rule.js'
import { removalEdits } from '../units/removal.js'
import { paragraphsOf } from '../units/units.js'

const RULE = 'any/repeat/page'

/**
 * The minimum number of pages with a running head, and the minimum if the head has a web address or the total number of pages.
 */
const LEAST_PAGES = 3
const LEAST_CERTAIN = 2
/** The longest running head, in code units. */
const LONGEST = 220
/** Larger numbers are years, not pages. */
const MOST_PAGES = 999
/**
 * The maximum number of numbers in a running head: a date, a time, an address and a page number. A row of a table may have
 * more.
 */
const MOST_NUMBERS = 12
/** The minimum share of pages with a sentence. Other pages may hold a picture. */
const PAGES_WITH_SENTENCES = 2 / 3
/** The maximum step between page numbers, because a page in between may have none. */
const WIDEST_STEP = 2
/** The minimum length of a line that a page break cuts off within a sentence. */
const SHORTEST_CUT = 40
/** The minimum number of words in a running head. A single word before a number is not a head: `Chapter 12`. */
const LEAST_WORDS = 2
/** The maximum number of lines next to the page number that repeat on each page: a name, a date, an address. */
const MOST_COMPANIONS = 3

const NUMBER = /* @__PURE__ */ new RegExp(`[${DIGITS}]{1,9}`, 'g')
const WORD = /\p{L}+/gu
const AROUND = /^[\s\-–—|•·~*/.,]{1,20}|[\s\-–—|•·~*/.,]{1,20}$/g
/** The arrow in the time line of a subtitle, below its number: `00:01:02,500 --> 00:01:06,000` */
const CUE = ' --> '
const QUESTION = /[?!？！؟]/
const ADDRESS = /:\/\/|^www\./
/** A page number by itself, with ornaments or the total: `- 4 -`, `4/12`; but not a score, `2-1`. */
const FOLIO = /* @__PURE__ */ new RegExp(`^[-–—|•·~* ]{0,6}[${DIGITS}]{1,4}(?: ?/ ?[${DIGITS}]{1,4})?[-–—|•·~* ]{0,6}$`)
/** A number at an end of the line, as page numbers are: not `Reader 12, Harbour Town`, which counts letters. */
const OUTER = /* @__PURE__ */ new RegExp(`^[${DIGITS}]|[${DIGITS}]$`)
const ENDS = /* @__PURE__ */ new RegExp(`[${STOPS}:;][${CLOSERS}]{0,2}$`)
const OPENS_SMALL = /^["'“‘«(]?\p{Ll}/u
const HYPHEN = /\p{Ll}-$/u

/** Lines that are equal except for their numbers: their indexes, and the numbers of each. */
interface Series {
  readonly places: number[]
  readonly numbers: number[][]
}

/**
 * The edits that remove running heads and page numbers of a print or a PDF: lines that are equal except for an increasing
 * number, with sentences between them, and the lines next to them on each page. Chapters, verses and items are numbered, too,
 * so either a sentence must continue across a page break, or the last number must end the text. The halves of a divided
 * sentence are joined.
 *
 * `… would leave¶Harbour News 4¶nurses without a boat. …` → `… would leave nurses without a boat. …`
 */
export function repeatedPages(text: string, ruleSet: RuleSet): Edit[] {
  if (ruleSet.keptFamilies.has('repeat')) return []
  const lines = linesOf(text)
  const numbered = numberedLines(text, lines)
  if (numbered.length === 0) return []
  const pages = new Pages(text, lines.spans, numbered, ruleSet)
  return pages.removed.size === 0 ? [] : editsFor(text, lines.spans, pages)
}

/** Finds the running heads of a text. */
class Pages {
  /** The indexes of the lines to remove. */
  readonly removed = new Set<number>()
  private sentences: Uint32Array | undefined = undefined

  constructor(
    private readonly text: string,
    private readonly lines: readonly Span[],
    numbered: readonly number[],
    private readonly ruleSet: RuleSet,
  ) {
    const all = seriesIn(text, lines, numbered)
    for (const [key, series] of all) if (this.numbersPages(key, series)) this.remove(series)
    if (this.removed.size > 0) this.removeCompanions()
    const bare = all.get('')
    if (bare && this.numbersSubtitles(bare)) this.remove(bare)
  }

  private remove({ places }: Series): void {
    for (const at of places) this.removed.add(at)
  }

  /** The text of a line; empty if there is none. */
  textOf(at: number): string {
    const line = this.lines[at]
    return line ? this.text.slice(line.start, line.end) : ''
  }

  /** Whether a sentence continues from one line, before a page break, to another, behind it. */
  continuesSentence(before: number, behind: number): boolean {
    if (before < 0 || behind >= this.lines.length) return false
    const line = this.textOf(before)
    return line.length >= SHORTEST_CUT && !ENDS.test(line) && OPENS_SMALL.test(this.textOf(behind))
  }

  /** Whether a series numbers pages, not chapters or items. `key`: the text of its lines without the numbers. */
  private numbersPages(key: string, { places, numbers }: Series): boolean {
    const count = countIn(numbers)
    if (!count) return false
    if (count.last > MOST_PAGES || !this.separatesSentences(places)) return false
    const words = key.match(WORD)?.length ?? 0
    if (QUESTION.test(key) && !ADDRESS.test(key)) return false
    if (words === 0 && !places.every((at) => FOLIO.test(this.textOf(at)))) return false
    const isCertain = ADDRESS.test(key) || (count.total === count.last && count.first === 1 && this.endsPages(places))
    if (isCertain || places.length < LEAST_PAGES) return isCertain
    if (places.some((at) => this.continuesSentence(at - 1, at + 1)) || this.matchesNavigation(places)) return true
    if (words > 0 && (words < LEAST_WORDS || count.first === 1 || !places.every((at) => OUTER.test(this.textOf(at)))))
      return false
    return this.endsPages(places)
  }

  /** Whether the series numbers subtitles: each number has a time line below it. */
  private numbersSubtitles({ places, numbers }: Series): boolean {
    return places.every((at) => this.textOf(at + 1).includes(CUE)) && countIn(numbers) !== undefined
  }

  private separatesSentences(places: readonly number[]): boolean {
    let parted = 0
    for (let nth = 1; nth < places.length; nth++) {
      const [from, to] = [places[nth - 1] as number, places[nth] as number]
      if (to === from + 1) return false
      if (this.holdsSentence(from + 1, to)) parted++
    }
    return parted >= PAGES_WITH_SENTENCES * (places.length - 1)
  }

  /** Whether the lines are at the ends of pages: the last one ends the text, and there is a sentence above the first one. */
  private endsPages(places: readonly number[]): boolean {
    const [first, last, end] = [places[0] as number, places.at(-1) as number, this.lines.length]
    return end - last <= 1 + MOST_COMPANIONS && this.holdsSentence(0, first) && !this.holdsSentence(last + 1, end)
  }

  private holdsSentence(from: number, to: number): boolean {
    this.sentences ??= sentencesBefore(this.text, this.lines)
    return this.sentences[to] !== this.sentences[from]
  }

  /** Whether navigation rules match all lines: `Page 4 of 12`. */
  private matchesNavigation(places: readonly number[]): boolean {
    return places.every((at) => isKnownAs(this.text, this.lines[at] as Span, this.ruleSet, isNavigation))
  }

  /** Adds lines that repeat next to removed lines, throughout the text, except the headline above the story. */
  private removeCompanions(): void {
    const least = Math.max(LEAST_CERTAIN, (this.removed.size >> 1) - 1)
    for (let round = 0; round < MOST_COMPANIONS; round++) {
      const beside = new Set<number>() // A set, because the only line of a page is adjacent to two page numbers.
      for (const at of this.removed) beside.add(at - 1).add(at + 1)
      const times = new Map<string, number>()
      for (const at of beside) {
        if (this.removed.has(at) || !this.mayAccompany(at)) continue
        times.set(this.textOf(at), (times.get(this.textOf(at)) ?? 0) + 1)
      }
      const same = new Set([...times].flatMap(([line, count]) => (count >= least ? [line] : [])))
      if (same.size === 0) return
      const first = this.first
      this.lines.forEach((_, at) => {
        if (this.mayAccompany(at) && same.has(this.textOf(at)) && (at > first || hasNumber(this.textOf(at))))
          this.removed.add(at)
      })
    }
  }

  private get first(): number {
    let first = this.lines.length
    for (const at of this.removed) first = Math.min(first, at)
    return first
  }

  private mayAccompany(at: number): boolean {
    const line = this.lines[at]
    return line !== undefined && line.end - line.start <= LONGEST && !ENDS.test(this.textOf(at))
  }
}

const isNavigation = ({ family }: RuleRef): boolean => family === 'navigation'

/** For each line, the number of lines before it that read like a sentence or end a hard-wrapped one. */
function sentencesBefore(text: string, lines: readonly Span[]): Uint32Array {
  const before = new Uint32Array(lines.length + 1)
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    const isWrapped = above?.end === line.start - 1 && above.end - above.start >= SHORTEST_CUT
    const isRead = readsLikeProse(text, line) || (isWrapped && ENDS.test(text.slice(line.start, line.end)))
    before[at + 1] = (before[at] as number) + (isRead ? 1 : 0)
  })
  return before
}

const hasNumber = (line: string): boolean => line.search(NUMBER) >= 0

/** The lines that may belong to a series: they contain a number, and share all ASCII letters and signs with another line. */
function numberedLines(text: string, lines: Lines): number[] {
  const sameLetters = new Map<number, number[]>()
  for (let at = 0; at < lines.count; at++) {
    const [start, end] = [lines.startOf(at), lines.endOf(at)]
    if (end - start > LONGEST || (lines.traitsAt(at) & Trait.digit) === 0) continue
    append(sameLetters, hashOfLetters(text, start, end), at)
  }
  const repeated = [...sameLetters.values()].filter(({ length }) => length >= LEAST_CERTAIN)
  return repeated.flat().sort((one, other) => one - other)
}

/** A hash of all ASCII characters that match neither `NUMBER` nor `AROUND`. */
function hashOfLetters(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x39 && unit < 0x7e && unit !== BAR) hash = (Math.imul(hash, 31) + unit) | 0
  }
  return hash
}

const BAR = 0x7c

/** Lines with a number, grouped by the rest of their text. */
function seriesIn(text: string, lines: readonly Span[], numbered: readonly number[]): Map<string, Series> {
  const all = new Map<string, Series>()
  for (const at of numbered) {
    const { start, end } = lines[at] as Span
    const line = text.slice(start, end)
    const numbers = Array.from(line.matchAll(NUMBER), ([digits]) => numberIn(digits))
    if (numbers.length > MOST_NUMBERS) continue
    const key = line.replace(NUMBER, '').replace(AROUND, '')
    const series = all.get(key) ?? { places: [], numbers: [] }
    series.places.push(at)
    series.numbers.push(numbers)
    all.set(key, series)
  }
  return all
}

/** The first and last page number in a series of lines, and the total number of pages if the lines include it. */
interface Count {
  readonly first: number
  readonly last: number
  readonly total: number | undefined
}

/** The count of a series in which one number increases from line to line by one or two, and all others stay the same. */
function countIn(numbers: readonly (readonly number[])[]): Count | undefined {
  if (numbers.length < LEAST_CERTAIN) return undefined
  const same = (numbers[0] as readonly number[]).slice()
  for (const row of numbers) {
    const left = row.slice()
    for (let at = same.length - 1; at >= 0; at--) {
      const found = left.indexOf(same[at] as number)
      if (found < 0) same.splice(at, 1)
      else left.splice(found, 1)
    }
  }
  const counted: number[] = []
  for (const row of numbers) {
    const left = row.slice()
    for (const one of same) left.splice(left.indexOf(one), 1)
    const [only] = left
    const before = counted.at(-1)
    if (left.length !== 1 || only === undefined) return undefined
    if (before !== undefined && (only <= before || only > before + WIDEST_STEP)) return undefined
    counted.push(only)
  }
  return { first: counted[0] as number, last: counted.at(-1) as number, total: same.length === 1 ? same[0] : undefined }
}

/** The edits for the removed lines. Where a sentence continues behind them, they insert what joins its halves. */
function editsFor(text: string, lines: readonly Span[], pages: Pages): Edit[] {
  const isWrapped = paragraphsOf(text).length < lines.length
  const edits: Edit[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!pages.removed.has(at)) continue
    let end = at
    while (pages.removed.has(end + 1)) end++
    const row = lines.slice(at, end + 1).map((line) => ({ ...line, rule: RULE }))
    if (pages.continuesSentence(at - 1, end + 1)) {
      const from = (lines[at - 1] as Span).end
      const to = (lines[end + 1] as Span).start
      const insert = isWrapped ? '\n' : HYPHEN.test(pages.textOf(at - 1)) ? '' : ' '
      row.forEach(({ end: until }, nth) => {
        const isLast = nth === row.length - 1
        const start = nth === 0 ? from : (row[nth - 1] as Span).end
        edits.push({ start, end: isLast ? to : until, insert: isLast ? insert : '', rule: RULE })
      })
    } else for (const edit of removalEdits(text, row)) edits.push(edit)
    at = end
  }
  return edits
}
