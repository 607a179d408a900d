import { fold, foldUnit, hashOf } from '../../characters/fold.js'
import type { Span } from '../../edit/edit.js'

interface Entry<V> {
  readonly phrase: string
  readonly values: V[]
  /** The next phrase with the same hash. */
  readonly next: Entry<V> | undefined
}

/** A hash of the two letters at either end of a line. Most lines share it with no phrase, so the rest need not be read. */
export function outlineOf(text: string, { start, end }: Span): number {
  let outline = foldLetter(text, start)
  outline = Math.imul(outline, 31) + foldLetter(text, Math.min(start + 1, end - 1))
  outline = Math.imul(outline, 31) + foldLetter(text, Math.max(start, end - 2))
  return (Math.imul(outline, 31) + foldLetter(text, end - 1)) | 0
}

/** `fold` for one letter; an ellipsis becomes its first dot. */
function foldLetter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code === 0x2026 ? 0x2e : foldUnit(code)
}

/** A hash table of whole lines, regardless of case. A lookup reads the line once, however many phrases there are. */
export class PhraseTable<V> {
  private readonly entries = new Map<number, Entry<V>>()
  private longest = 0

  add(phrase: string, value: V): void {
    const key = hashOf(phrase, { start: 0, end: phrase.length })
    const first = this.entries.get(key)
    const known = first && entryOf(phrase, first)
    if (known) known.values.push(value)
    else this.entries.set(key, { phrase, values: [value], next: first })
    this.longest = Math.max(this.longest, phrase.length)
  }

  find(text: string, span: Span): readonly V[] | undefined {
    if (span.end - span.start > this.longest) return undefined
    const first = this.entries.get(hashOf(text, span))
    return first && entryOf(fold(text.slice(span.start, span.end)), first)?.values
  }
}

function entryOf<V>(phrase: string, first: Entry<V>): Entry<V> | undefined {
  for (let entry: Entry<V> | undefined = first; entry; entry = entry.next) if (entry.phrase === phrase) return entry
  return undefined
}
