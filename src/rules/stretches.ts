import type { Edit } from '../edit/edit.js'
import type { RuleBook } from './book.js'
import type { Filed, Inside } from './rule.js'
import { type Taken, takeOut } from './take.js'

/**
 * The stretches that go wherever they stand: `[ad_1]` glued to a word, a short code, a template nobody filled in.
 * Alone on their lines they take the lines with them; between two words a blank stays.
 *
 * `disinformation.[ad_2]Source link` → `disinformation. Source link`
 */
export function stretches(text: string, book: RuleBook): Edit[] {
  const edits: Edit[] = []
  const openers = new Openers(text, book)
  for (let row = rowFrom(text, 0, openers); row.length > 0; ) {
    for (const edit of cut(text, row)) edits.push(edit)
    row = rowFrom(text, (row.at(-1) as Taken).end, openers)
  }
  return edits
}

/** The next stretches that only white space parts. */
function rowFrom(text: string, from: number, openers: Openers): Taken[] {
  const row: Taken[] = []
  for (let at = openers.next(from); at < text.length; ) {
    const last = row.at(-1)
    if (last && text.slice(last.end, at).trim() !== '') break
    const found = stretchAt(text, at, openers.rules)
    if (!found && last) break
    if (found) row.push(found)
    at = openers.next(found ? found.end : at + 1)
  }
  return row
}

/**
 * The places where stretches may open, from left to right. Each opener is looked for on its own:
 * eight of them cost a clean text .5 µs for 4 KB, one pattern for all of them 7 µs.
 */
class Openers {
  rules: readonly (Inside & Filed)[] = []
  private readonly kinds: RuleBook['inside']
  private readonly places: number[] = []

  constructor(
    private readonly text: string,
    { inside }: RuleBook,
  ) {
    this.kinds = inside
    for (const { opens } of inside) this.places.push(placeOf(text, opens, 0))
  }

  /** The first place from here on, or the length of the text; `rules` are then those to try. */
  next(from: number): number {
    let first = this.text.length
    for (let kind = 0; kind < this.kinds.length; kind++) {
      const { opens, rules } = this.kinds[kind] as RuleBook['inside'][number]
      let place = this.places[kind] as number
      if (place < from) {
        place = placeOf(this.text, opens, from)
        this.places[kind] = place
      }
      if (place >= first) continue
      first = place
      this.rules = rules
    }
    return first
  }
}

/** No stretch opens with more than these: of a longer row of openers only the last can be its own. */
const MOST_OPENERS = 3

function placeOf(text: string, opener: string, from: number): number {
  let place = text.indexOf(opener, from)
  if (place < 0) return text.length
  const unit = opener.charCodeAt(0)
  let end = place + 1
  while (text.charCodeAt(end) === unit) end++
  place = Math.max(place, end - MOST_OPENERS)
  return place
}

function stretchAt(text: string, start: number, rules: readonly (Inside & Filed)[]): Taken | undefined {
  for (const { pattern, address, inWord = false } of rules) {
    pattern.lastIndex = start
    if (pattern.test(text)) return { start, end: pattern.lastIndex, rule: address, inWord }
  }
  return undefined
}

const AT_EDGE = /^\n?$/

function cut(text: string, row: readonly Taken[]): Edit[] {
  const start = (row[0] as Taken).start
  const end = (row.at(-1) as Taken).end
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  const opensLine = AT_EDGE.test(before)
  const closesLine = AT_EDGE.test(after)
  if (opensLine && closesLine) return takeOut(text, row)
  const left = before === ' ' && closesLine ? start - 1 : start
  const right = after === ' ' && (opensLine || before === ' ') ? end + 1 : end
  const inWord = row.some((taken) => taken.inWord)
  const glued = !inWord && !opensLine && !closesLine && before !== ' ' && after !== ' '
  return row.map(({ rule }, at) => ({
    start: at === 0 ? left : (row[at] as Taken).start,
    end: row[at + 1]?.start ?? right,
    insert: glued && at === 0 ? (text.slice(start, end).includes('\n') ? '\n' : ' ') : '',
    rule,
  }))
}
