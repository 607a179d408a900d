import type { Span } from '../edit/edit.js'

/** A list has at least so many items. */
const FEWEST = 3
/** A longer line is no row of a table of facts. */
const LONGEST_ROW = 200
/** What an item begins with: a bullet, a number, a clock time. */
const MARK = /^(?:([-–—•*·+▪●◦‣])|\(?\d{1,3}[.)]|(?:\d{1,2}[:.h])?\d{1,2}[:.h]\d\d)[ \t]{1,4}\S/
const LONGEST_MARK = 16

/** The lines from index `first` to before `end`, which are one list. */
export interface List {
  readonly first: number
  readonly end: number
}

/**
 * For each line the list that it is an item of: at least three lines in a row that begin with the same bullet, or all with a
 * number, or all with a clock time; or rows of a table with as many cells. A list is decided as one: no single item of it is
 * boilerplate.
 *
 * `- Share button`, `- Print to PDF`, `- Login with Facebook` → one list of three lines
 */
export function listsIn(text: string, lines: readonly Span[]): readonly (List | undefined)[] {
  const lists: (List | undefined)[] = lines.map(() => undefined)
  for (let first = 0; first < lines.length; ) {
    const kind = kindOfItem(text, lines[first] as Span)
    let end = first + 1
    if (kind !== undefined) while (end < lines.length && kindOfItem(text, lines[end] as Span) === kind) end++
    if (kind !== undefined && end - first >= FEWEST) lists.fill({ first, end }, first, end)
    first = end
  }
  return lists
}

function kindOfItem(text: string, { start, end }: Span): string | undefined {
  const mark = MARK.exec(text.slice(start, Math.min(end, start + LONGEST_MARK)))
  if (!mark) return end - start <= LONGEST_ROW ? rowOf(text.slice(start, end)) : undefined
  return mark[1] ?? (DIVIDED.test(mark[0]) ? 'time' : 'number')
}

const DIVIDED = /\d[:.h]\d/

function rowOf(line: string): string | undefined {
  const cells = line.split(' | ').length
  return cells > 1 ? `row of ${cells}` : undefined
}
