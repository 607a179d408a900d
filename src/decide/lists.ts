import type { Span } from '../edit/edit.js'

/** A list has at least so many items. */
const FEWEST = 3
/** What an item begins with: a bullet, a number, a clock time. */
const MARK = /^(?:([-–—•*·+▪●◦‣])|\(?\d{1,3}[.)]|(?:\d{1,2}[:.h])?\d{1,2}[:.h]\d\d)[ \t]{1,4}\S/
const LONGEST_MARK = 16
const TIME = /\d[:.h]\d/
/** A longer line is no row of a table. */
const LONGEST_ROW = 200
const BAR = ' | '
/** A row of nothing but numbers: `2024 1 2` */
const NUMBERS = /^[\p{N}.,%]+(?: +[\p{N}.,%]+)+$/u

/** The lines from index `first` to before `end`, which are one list. */
export interface List {
  readonly first: number
  readonly end: number
  /** Whether its items are rows of a table. */
  readonly isTable: boolean
}

/**
 * For each line the list that it is an item of: at least three lines in a row that begin with the same bullet, or all with a
 * number, or all with a clock time; or rows of a table, with as many cells, or of numbers. A list is decided as one: no single
 * item of it is boilerplate.
 *
 * `- Share button`, `- Print to PDF`, `- Login with Facebook` → one list of three lines
 */
export function listsIn(text: string, lines: readonly Span[]): readonly (List | undefined)[] {
  const kinds = lines.map((line) => markOf(text, line) ?? rowOf(text, line))
  const lists: (List | undefined)[] = lines.map(() => undefined)
  for (let first = 0; first < lines.length; ) {
    const kind = kinds[first]
    let end = first + 1
    while (end < lines.length && kinds[end] === kind) end++
    if (kind !== undefined && end - first >= FEWEST) {
      const isTable = markOf(text, lines[first] as Span) === undefined
      lists.fill({ first, end, isTable }, first, end)
    }
    first = end
  }
  return lists
}

/** The kind of mark that a line begins with, if it has one: `- Bread: two loaves`, `2. Salt`, `10.15 The news` */
export function markOf(text: string, { start, end }: Span): string | undefined {
  const mark = MARK.exec(text.slice(start, Math.min(end, start + LONGEST_MARK)))
  return mark ? (mark[1] ?? (TIME.test(mark[0]) ? 'time' : 'number')) : undefined
}

/** The kind of row that a line is: `Width | 30 in` → a row of two cells */
function rowOf(text: string, { start, end }: Span): string | undefined {
  if (end - start > LONGEST_ROW) return undefined
  const line = text.slice(start, end)
  const cells = line.split(BAR).length
  if (cells > 1) return `row of ${cells}`
  return NUMBERS.test(line) ? 'row of numbers' : undefined
}
