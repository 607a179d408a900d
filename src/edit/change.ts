import { apply, type Span } from './edit.js'
import type { Transform } from './transform.js'

/**
 * One change from source to text: its position in the source, the text before and after, and the rules behind it.
 *
 * `{ start: 0, end: 8, before: '\n[ad_1]\n', after: '', rules: ['any/ad-marker/wp-automatic'] }`
 */
export interface Change extends Span {
  readonly before: string
  readonly after: string
  readonly rules: readonly string[]
  /** The reason in the source, if the rules do not explain the change: `.note{display:none}` */
  readonly because?: readonly string[] | undefined
}

/** Why a part of the source was removed. */
export interface Reason extends Span {
  /** Computed on demand. */
  readonly because: () => readonly string[]
}

/**
 * All changes of a transform, in source order, without those that were reverted. `reasons` are attached to the changes
 * that contain them, in source order.
 */
export function changesOf({ source, text, moves }: Transform, reasons: readonly Reason[] = []): Change[] {
  const changes: Change[] = []
  let next = 0
  for (const move of moves) {
    const { start, end } = move.before
    const first = next
    while (next < reasons.length && (reasons[next] as Reason).start < end) next++
    const before = source.slice(start, end)
    const after = text.slice(move.after.start, move.after.end)
    if (before === after) continue
    const { rules } = move
    const because = next === first ? NOTHING : reasonsFrom(start, reasons.slice(first, next))
    changes.push(
      because.length === 0 ? { start, end, before, after, rules } : { start, end, before, after, rules, because },
    )
  }
  return changes
}

const NOTHING: readonly string[] = []

/** The distinct reasons that begin at `start` or later. */
function reasonsFrom(start: number, reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.filter((reason) => reason.start >= start).flatMap(({ because }) => because()))]
}

/**
 * Applies changes to their source and returns the text. Throws a `RangeError` if the changes belong to another source.
 *
 * `replay('a &amp; b', [{ start: 2, end: 7, before: '&amp;', after: '&', rules: ['text/entity'] }])` → `'a & b'`
 */
export function replay(source: string, changes: readonly Change[]): string {
  checkChanges(source, changes)
  for (const { start, end, before, rules } of changes) {
    if (source.slice(start, end) !== before) {
      throw new RangeError(
        `The source does not contain ${JSON.stringify(before)} at ${start}–${end} (${rules.join(', ')}).`,
      )
    }
  }
  return apply(
    source,
    changes.map(({ start, end, after, rules }) => ({ start, end, insert: after, rule: rules.join(', ') })),
  )
}

function checkChanges(text: unknown, changes: unknown): void {
  if (typeof text !== 'string' || !Array.isArray(changes))
    throw new TypeError('Expected replay(source, document.changes) or undo(document.text, document.changes).')
}

/**
 * Reverts changes and returns the source: the inverse of `replay`. Throws a `RangeError` if the changes belong to another
 * text.
 *
 * `undo('a & b', [{ start: 2, end: 7, before: '&amp;', after: '&', rules: ['text/entity'] }])` → `'a &amp; b'`
 */
export function undo(text: string, changes: readonly Change[]): string {
  checkChanges(text, changes)
  let grown = 0
  const back = changes.map(({ start, before, after, rules }): Change => {
    const at = start + grown
    grown += after.length - before.length
    return { start: at, end: at + after.length, before: after, after: before, rules }
  })
  return replay(text, back)
}
