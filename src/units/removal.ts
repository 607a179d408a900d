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
  const first = row[0]
  const last = row.at(-1)
  if (!first || !last) return []
  const before = endOfWordsBefore(text, first.start)
  const after = startOfWordsAfter(text, last.end)
  const opens = before === 0
  const closes = after === text.length
  const forward = !closes && (opens || breaksIn(text, before, first.start) > breaksIn(text, last.end, after))
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
    if (rule !== undefined) row.push({ start, end, rule })
    if (row.length === 0 || rules[at + 1] !== undefined) return
    for (const edit of removalEdits(text, row)) edits.push(edit)
    row = []
  })
  return edits
}

const isWhite = (code: number): boolean => code === 10 || code === 32

function endOfWordsBefore(text: string, at: number): number {
  while (at > 0 && isWhite(text.charCodeAt(at - 1))) at--
  return at
}

function startOfWordsAfter(text: string, at: number): number {
  while (at < text.length && isWhite(text.charCodeAt(at))) at++
  return at
}

function breaksIn(text: string, start: number, end: number): number {
  let breaks = 0
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) breaks++
  return breaks
}
