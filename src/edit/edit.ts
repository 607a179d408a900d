/** A half-open range of UTF-16 code units, as in `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Replace `text.slice(start, end)` with `insert`, because `rule` said so. */
export interface Edit extends Span {
  readonly insert: string
  readonly rule: string
}

/**
 * Reads a text and answers with edits, sorted and not overlapping. It never returns text.
 *
 * `(text) => [{ start: 0, end: 1, insert: '', rule: 'house/first' }]`
 */
export type Stage = (text: string) => readonly Edit[]

/**
 * The text after its edits: the one place where text changes.
 * Throws a `RangeError` that names the rule if edits are unsorted, overlap or leave the text.
 *
 * `apply('colour', [{ start: 4, end: 5, insert: '', rule: 'us' }])` → `'color'`
 */
export function apply(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text
  let after = ''
  let at = 0
  for (const { start, end, insert, rule } of edits) {
    if (!(start >= at && end >= start && end <= text.length)) {
      throw new RangeError(
        `${rule}: edit ${start}–${end} does not follow ${at} within a text of ${text.length} code units`,
      )
    }
    after += text.slice(at, start) + insert
    at = end
  }
  return after + text.slice(at)
}
