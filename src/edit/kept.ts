import type { Span } from './edit.js'
import { EditList, type Edits } from './edit-list.js'
import { firstWhere } from './first-where.js'

/** What the user wants to keep of a text. */
export interface Kept {
  /**
   * Whether to keep text that the rule with this address would remove. Call it only for such text, because the address
   * counts as used.
   */
  readonly sparesRule: (rule: string) => boolean
  /** Spans to keep, sorted and without overlap. */
  readonly spans: readonly Span[]
}

/** Whether a span overlaps one to keep. */
export function touchesKept({ spans }: Pick<Kept, 'spans'>, { start, end }: Span): boolean {
  const next = firstWhere(spans.length, (at) => (spans[at] as Span).end > start)
  return (spans[next]?.start ?? end) < end
}

/**
 * Edits without those that would remove text to keep.
 *
 * `Rain.¶Source link` and an edit of the last line → none, if its rule is spared or the line is kept
 */
export function withoutKept(edits: Edits, kept: Kept): Edits {
  const left = new EditList()
  for (const edit of edits) {
    if (edit.end === edit.start || !(kept.sparesRule(edit.rule) || touchesKept(kept, edit))) left.push(edit)
  }
  return left.items
}

/** Sorted spans, with those that overlap or touch merged. */
export function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last && start <= last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else apart.push({ start, end })
  }
  return apart
}
