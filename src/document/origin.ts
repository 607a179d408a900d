import type { CleanDocument } from '../document.js'
import type { Change } from '../edit/change.js'
import type { Span } from '../edit/edit.js'
import { firstWhere } from '../edit/first-where.js'
import { OffsetMap } from '../edit/map.js'
import type { Move } from '../edit/move-list.js'

/** The part of a document that is needed to trace text back to its source. */
export type Traceable = Pick<CleanDocument, 'text' | 'blocks' | 'changes'>

/**
 * Where a part of a text comes from.
 *
 * `{ source: { start: 3, end: 20 }, spans: [{ start: 3, end: 8 }, { start: 11, end: 20 }] }`
 */
export interface Origin {
  /** The smallest span of the source that contains all of it. */
  readonly source: Span
  /** The parts of that span that are in the text, without what was removed between them. */
  readonly spans: readonly Span[]
}

/**
 * Traces parts of the text of a document back to its source. Without a list of changes, the block is the most precise
 * result.
 */
export function tracer(document: Traceable): (stretch: Span) => Origin {
  const { changes } = document
  if (!listsChanges(document)) return (stretch) => originByBlocks(document, stretch)
  const map = new OffsetMap(movesOf(changes))
  return (stretch) => {
    const source = map.toSource(stretch)
    return { source, spans: without(source, changes) }
  }
}

/** Whether a document lists its changes: it has some, or its blocks are at the same positions as in the source. */
export function listsChanges({ changes, blocks }: Pick<Traceable, 'changes' | 'blocks'>): boolean {
  return changes.length > 0 || blocks.every(({ start, end, source }) => start === source.start && end === source.end)
}

function originByBlocks({ blocks }: Traceable, stretch: Span): Origin {
  const spans = blocks.filter((block) => meet(block, stretch)).map(({ source }) => ({ ...source }))
  const first = spans[0] ?? { start: 0, end: 0 }
  return { source: { start: first.start, end: spans.at(-1)?.end ?? first.end }, spans }
}

/** Whether two spans overlap. */
export const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Changes with their positions in the text. */
export function movesOf(changes: readonly Change[]): Move[] {
  let grown = 0
  return changes.map(({ start, end, before, after, rules }) => {
    const place = start + grown
    grown += after.length - before.length
    return { before: { start, end }, after: { start: place, end: place + after.length }, rules, stages: [] }
  })
}

/** A span of the source without the parts that left nothing visible in the text. */
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

/** The index of the first change that ends after a position in the source. */
export const firstEndingAfter = (changes: readonly Span[], at: number): number =>
  firstWhere(changes.length, (nth) => (changes[nth] as Span).end > at)
