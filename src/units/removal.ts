import type { Edit, Span } from '../edit/edit.js'

/** A span of whole lines that goes, and the rule that says so. */
export interface Removal extends Span {
  readonly rule: string
  /** The words before and after are one. */
  readonly inWord?: boolean
}

/**
 * The edits that take a row of neighbouring lines out, with the line breaks on one side: the wider gap stays.
 * One edit for each line, so that each has its own receipt.
 *
 * `a¶¶[ad_1]¶b` → `a¶¶b`
 */
export function removalEdits(text: string, row: readonly Removal[]): Edit[] {
  if (row.length === 0) return []
  const first = row[0] as Removal
  const last = row.at(-1) as Removal
  const before = endOfWordsBefore(text, first.start)
  const after = startOfWordsAfter(text, last.end)
  const opens = before === 0
  const closes = after === text.length
  const forward = !closes && (opens || heightOf(text, before, first.start) > heightOf(text, last.end, after))
  return row.map(({ start, end, rule }, at) => {
    if (forward) return { start: at === 0 && opens ? 0 : start, end: row[at + 1]?.start ?? after, insert: '', rule }
    return { start: row[at - 1]?.end ?? before, end: at === row.length - 1 && closes ? after : end, insert: '', rule }
  })
}

/** The edits that take out the lines for which a rule is given, neighbours together. */
export function removeLines(text: string, lines: readonly Span[], rules: readonly (string | undefined)[]): Edit[] {
  const edits: Edit[] = []
  let row: Removal[] = []
  lines.forEach(({ start, end }, at) => {
    const rule = rules[at]
    if (rule === undefined) return
    row.push({ start, end, rule })
    if (rules[at + 1] !== undefined) return
    for (const edit of removalEdits(text, row)) edits.push(edit)
    row = []
  })
  return edits
}

/** `false` for the NaN that `charCodeAt` gives beyond the ends of a text. */
const isWhite = (code: number): boolean => code === 10 || code === 32

function endOfWordsBefore(text: string, at: number): number {
  while (isWhite(text.charCodeAt(at - 1))) at--
  return at
}

/** Where the next words begin, or the line that they are indented on: in Markdown an indent is syntax. */
function startOfWordsAfter(text: string, from: number): number {
  let at = from
  let line = from
  for (; isWhite(text.charCodeAt(at)); at++) if (text.charCodeAt(at) === 10) line = at + 1
  return line > from && at < text.length ? line : at
}

/** How many lines a gap reaches over. */
const heightOf = (text: string, start: number, end: number): number => text.slice(start, end).split('\n').length
