import type { Edit } from '../edit/edit.js'
import type { RuleBook } from './book.js'
import { type Taken, takeOut } from './take.js'

/**
 * The stretches that go wherever they stand: `[ad_1]` glued to a word, a short code, a template nobody filled in.
 * Alone on their lines they take the lines with them; between two words a blank stays.
 *
 * `disinformation.[ad_2]Source link` → `disinformation. Source link`
 */
export function stretches(text: string, book: RuleBook): Edit[] {
  const edits: Edit[] = []
  if (book.inside.size === 0) return edits
  for (let row = rowFrom(text, 0, book); row.length > 0; row = rowFrom(text, row.at(-1)?.end ?? text.length, book)) {
    for (const edit of cut(text, row)) edits.push(edit)
  }
  return edits
}

/** The next stretches that only white space parts. */
function rowFrom(text: string, from: number, book: RuleBook): Taken[] {
  const row: Taken[] = []
  const { opener } = book
  opener.lastIndex = from
  for (let at = opener.exec(text)?.index; at !== undefined; at = opener.exec(text)?.index) {
    const last = row.at(-1)
    if (last && text.slice(last.end, at).trim() !== '') break
    const found = stretchAt(text, at, book)
    if (!found && last) break
    if (!found) continue
    row.push(found)
    opener.lastIndex = found.end
  }
  return row
}

function stretchAt(text: string, start: number, book: RuleBook): Taken | undefined {
  for (const { pattern, address, inWord = false } of book.inside.get(text[start] as string) ?? []) {
    pattern.lastIndex = start
    const length = pattern.exec(text)?.[0].length
    if (length) return { start, end: start + length, rule: address, inWord }
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
