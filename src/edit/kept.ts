import type { Span } from './edit.js'
import { EditList, type Edits } from './edit-list.js'
import { firstWhere } from './first-where.js'

/** What the user wants to keep in a text. */
export interface Kept {
  /** Whether text that the rule of an address would take out stays. Ask only if it would: the answer is noted as used. */
  readonly sparesRule: (rule: string) => boolean
  /** Spans that stay, in order and not overlapping. */
  readonly spans: readonly Span[]
}

/** Whether any part of a span is to stay. */
export function touchesKept({ spans }: Pick<Kept, 'spans'>, { start, end }: Span): boolean {
  const next = firstWhere(spans.length, (at) => (spans[at] as Span).end > start)
  return (spans[next]?.start ?? end) < end
}

/**
 * Edits without those that would take out what is to stay.
 *
 * `Rain.¶Source link` and an edit of the last line → none, if its rule is spared, or the line is kept
 */
export function withoutKept(edits: Edits, kept: Kept): Edits {
  const left = new EditList()
  for (const edit of edits) {
    if (edit.end === edit.start || !(kept.sparesRule(edit.rule) || touchesKept(kept, edit))) left.push(edit)
  }
  return left.items
}

/** Spans in order, those that overlap or touch joined. */
export function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last && start <= last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else apart.push({ start, end })
  }
  return apart
}
