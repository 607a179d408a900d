import type { Edit, Span } from '../edit/edit.js'

/** A span of whole lines to remove, and the rule that matches it. */
export interface Removal extends Span {
  readonly rule: string
  /** The text before and after the span is one word. */
  readonly inWord?: boolean
}

/**
 * The edits that remove consecutive lines along with the line breaks on one side, so that the wider gap is kept. Each line has
 * its own edit, so each has its own receipt.
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

/** The edits that remove the lines that have a rule. Adjacent lines are removed together. */
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

/** `false` for NaN, which `charCodeAt` returns outside of the text. */
const isWhite = (code: number): boolean => code === 10 || code === 32

function endOfWordsBefore(text: string, at: number): number {
  while (isWhite(text.charCodeAt(at - 1))) at--
  return at
}

/** Where the next words begin, or the start of their line if they are indented: in Markdown, indentation is syntax. */
function startOfWordsAfter(text: string, from: number): number {
  let at = from
  let line = from
  for (; isWhite(text.charCodeAt(at)); at++) if (text.charCodeAt(at) === 10) line = at + 1
  return line > from && at < text.length ? line : at
}

/** The number of lines in a gap. */
const heightOf = (text: string, start: number, end: number): number => text.slice(start, end).split('\n').length
