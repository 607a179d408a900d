import type { Span } from '../edit/edit.js'
import { append } from './append.js'
import { fold, hashOf } from './fold.js'

interface Entry<V> {
  readonly phrase: string
  readonly values: V[]
}

/** Whole-line phrases, however they are capitalised. A line costs one pass over its letters, whatever the number of phrases. */
export class PhraseTable<V> {
  private readonly entries = new Map<number, Entry<V>[]>()
  private longest = 0

  add(phrase: string, value: V): void {
    const key = hashOf(phrase, { start: 0, end: phrase.length })
    const entry = this.entries.get(key)?.find((other) => other.phrase === phrase)
    if (entry) entry.values.push(value)
    else append(this.entries, key, { phrase, values: [value] })
    this.longest = Math.max(this.longest, phrase.length)
  }

  find(text: string, span: Span): readonly V[] | undefined {
    if (span.end - span.start > this.longest) return undefined
    const entries = this.entries.get(hashOf(text, span))
    if (!entries) return undefined
    const line = fold(text.slice(span.start, span.end))
    return entries.find(({ phrase }) => phrase === line)?.values
  }
}
