import type { CleanDocument } from '../document.js'
import type { Change } from '../edit/change.js'
import type { Span } from '../edit/edit.js'
import { OffsetMap } from '../edit/map.js'
import type { Move } from '../edit/move-list.js'

/** What is needed of a document to tell where its text came from. */
export type Traceable = Pick<CleanDocument, 'text' | 'blocks' | 'changes'>

/**
 * Where a stretch of a text came from.
 *
 * `{ source: { start: 3, end: 20 }, spans: [{ start: 3, end: 8 }, { start: 11, end: 20 }] }`
 */
export interface Origin {
  /** The smallest span of the source that holds all of it. */
  readonly source: Span
  /** The stretches of that span that the text was made of, without what was taken out between them. */
  readonly spans: readonly Span[]
}

/** Traces stretches of the text of a document back to its source. Without a list of changes a block is as near as it gets. */
export function tracer(document: Traceable): (stretch: Span) => Origin {
  const { changes } = document
  if (!listsChanges(document)) return (stretch) => originByBlocks(document, stretch)
  const map = new OffsetMap(movesOf(changes))
  return (stretch) => {
    const source = map.toSource(stretch)
    return { source, spans: without(source, changes) }
  }
}

/** Whether a document lists its changes: it does if there are any, and if there were none its blocks stand as in the source. */
export function listsChanges({ changes, blocks }: Pick<Traceable, 'changes' | 'blocks'>): boolean {
  return changes.length > 0 || blocks.every(({ start, end, source }) => start === source.start && end === source.end)
}

function originByBlocks({ blocks }: Traceable, stretch: Span): Origin {
  const spans = blocks.filter((block) => meet(block, stretch)).map(({ source }) => ({ ...source }))
  const first = spans[0] ?? { start: 0, end: 0 }
  return { source: { start: first.start, end: spans.at(-1)?.end ?? first.end }, spans }
}

/** Whether two spans share at least one unit. */
export const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Changes with the place in the text that each led to. */
export function movesOf(changes: readonly Change[]): Move[] {
  let grown = 0
  return changes.map(({ start, end, before, after, rules }) => {
    const place = start + grown
    grown += after.length - before.length
    return { before: { start, end }, after: { start: place, end: place + after.length }, rules, stages: [] }
  })
}

/** A span of the source without the stretches of it that left no ink in the text. */
function without(span: Span, changes: readonly Change[]): Span[] {
  const spans: Span[] = []
  let start = span.start
  for (let nth = firstEndingAfter(changes, span.start); nth < changes.length; nth++) {
    const change = changes[nth] as Change
    if (change.start >= span.end) break
    if (change.after.trim() !== '') continue
    if (change.start > start) spans.push({ start, end: change.start })
    start = Math.max(start, change.end)
  }
  if (start < span.end) spans.push({ start, end: span.end })
  return spans
}

/** The number of the first change that ends after a place in the source. */
export function firstEndingAfter(changes: readonly Span[], at: number): number {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((changes[middle] as Span).end > at) high = middle
    else low = middle + 1
  }
  return low
}
