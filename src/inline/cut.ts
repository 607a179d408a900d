import { touchesNext } from '../characters/scripts.js'
import type { Edit, Span } from '../edit/edit.js'
import { type Removal, removalEdits } from '../units/removal.js'

/** The edits that remove spans. Spans with only white space between them are removed together. */
export function cutAll(text: string, found: readonly Removal[]): Edit[] {
  if (found.length === 0) return []
  const edits: Edit[] = []
  for (const row of rowsOf(text, found)) for (const edit of cut(text, row)) edits.push(edit)
  return edits
}

/**
 * Groups spans with only white space between them. Of two overlapping spans, only the first is removed; the stage runs again.
 */
function rowsOf(text: string, found: readonly Removal[]): Removal[][] {
  const rows: Removal[][] = []
  let end = 0
  for (const removal of [...found].sort((a, b) => a.start - b.start)) {
    const row = rows.at(-1)
    if (row && removal.start < end) continue
    if (row && text.slice(end, removal.start).trim() === '') row.push(removal)
    else rows.push([removal])
    end = removal.end
  }
  return rows
}

const AT_EDGE = /^\n?$/
/** Bullets, and the Markdown marks of headings, quotations and emphasis. */
const AROUND = '*_#->• '

/** The lines that a span fills, apart from marks such as bullets. `undefined` if there is other text: `- **[ad_1]**` */
export function fillsLine(text: string, { start, end }: Span): Span | undefined {
  let [before, behind] = [start, end]
  while (before > 0 && AROUND.includes(text.charAt(before - 1))) before--
  while (behind < text.length && AROUND.includes(text.charAt(behind))) behind++
  return AT_EDGE.test(text.charAt(before - 1)) && AT_EDGE.test(text.charAt(behind))
    ? { start: before, end: behind }
    : undefined
}

/** Signs that have no space before them. */
const CLOSING = /^[.,;:!?…)\]»”、。，！？；：）」』】]/

/**
 * The edits that remove a row of adjacent spans. If they fill their lines, the lines are removed; between two words, a space is
 * kept.
 *
 * `disinformation.[ad_2]Source link` → `disinformation. Source link`
 */
export function cut(text: string, row: readonly Removal[]): Edit[] {
  const start = (row[0] as Removal).start
  const end = (row.at(-1) as Removal).end
  const lines = fillsLine(text, { start, end })
  if (lines)
    return removalEdits(
      text,
      row.map((one, at) => ({
        ...one,
        start: at === 0 ? lines.start : one.start,
        end: at === row.length - 1 ? lines.end : one.end,
      })),
    )
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  const opensLine = AT_EDGE.test(before)
  const closesLine = AT_EDGE.test(after)
  const closesUp = CLOSING.test(after)
  const left = before === ' ' && (closesLine || closesUp) ? start - 1 : start
  const right = after === ' ' && (opensLine || before === ' ') ? end + 1 : end
  const touches = closesUp || touchesNext(before) || touchesNext(after) || row.some(({ inWord }) => inWord)
  const glued = !touches && !opensLine && !closesLine && before !== ' ' && after !== ' '
  return row.map(({ rule }, at) => ({
    start: at === 0 ? left : (row[at] as Removal).start,
    end: row[at + 1]?.start ?? right,
    insert: glued && at === 0 ? (text.slice(start, end).includes('\n') ? '\n' : ' ') : '',
    rule,
  }))
}
