/** A half-open range of UTF-16 code units, as in `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Replaces `text.slice(start, end)` with `insert`. `rule` names the reason. */
export interface Edit extends Span {
  readonly insert: string
  readonly rule: string
}

/**
 * Takes a text and returns edits that are sorted and do not overlap. It never returns text.
 *
 * `(text) => [{ start: 0, end: 1, insert: '', rule: 'house/first' }]`
 */
export type Stage = (text: string) => readonly Edit[]

/** An array or a packed list; see `edit-list.ts`. */
interface InOrder<T> extends Iterable<T> {
  readonly length: number
}

/**
 * Applies edits to a text. This is the only place where text changes. Throws a `RangeError` that names the rule if edits
 * are not sorted, overlap, or go beyond the text.
 *
 * `apply('colour', [{ start: 4, end: 5, insert: '', rule: 'us' }])` → `'color'`
 */
export function apply(text: string, edits: InOrder<Edit>): string {
  if (edits.length === 0) return text
  const joined: string[] = []
  let pieces: string[] = []
  let at = 0
  for (const edit of edits) {
    check(text, at, edit)
    pieces.push(text.slice(at, edit.start), edit.insert)
    at = edit.end
    if (pieces.length < MOST_PIECES) continue
    joined.push(pieces.join(''))
    pieces = []
  }
  return joined.concat(pieces, text.slice(at)).join('')
}

/**
 * Pieces are joined when there are so many, because each takes more memory than most edits insert. `+` would be slower for every
 * later stage: engines read a chain of pieces, even one that was flattened, half as fast as a string of its own.
 */
const MOST_PIECES = 4096

function check(text: string, at: number, { start, end, rule }: Edit): void {
  if (start >= at && end >= start && end <= text.length) return
  throw new RangeError(
    `Invalid edit ${start}–${end} of rule "${rule}": edits must be sorted, must not overlap, and must end at ${text.length} or before.`,
  )
}
