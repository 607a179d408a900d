import type { RuleRef } from '../../rules/rule.js'
import { type NormalizedLine, nextKey } from '../normalized-line.js'
import type { TemplateMatcher } from '../templates/template-matcher.js'
import { holdsAt } from './ngram-index.js'

/** What a line begins (or ends) with, and the template that it then may fit. */
interface Entry {
  readonly edge: string
  readonly fit: TemplateMatcher
  /** As `fit` has it; asked first, and nearer. */
  readonly longest: number
  /** The one filed under the same key behind it. */
  next: Entry | undefined
}

/** Templates are filed under so many of the letters they begin or end with: as many of these as they have. */
export const KEY_LENGTHS: readonly number[] = [8, 5, 3, 2, 1]
/** Most lines open, and close, with three letters that no template does. */
export const FIRST_LETTERS = 3

/** A number for the letters of an edge, read towards the middle; of so many of them at most. */
export function keyOfEdge(edge: string, step: 1 | -1, most = edge.length): number {
  let key = 0
  let at = step === 1 ? 0 : edge.length - 1
  for (let letters = Math.min(most, edge.length); letters > 0; letters--, at += step)
    key = nextKey(key, edge.charCodeAt(at))
  return key
}

/** Templates by the letters at one end of their lines, read towards the middle. */
export class AffixIndex {
  /** By key the first of those filed under it, and the last. */
  private readonly entries = new Map<number, Entry>()
  private readonly last = new Map<number, Entry>()

  constructor(private readonly step: 1 | -1) {}

  /** Answers with the key that a line must have for it. */
  add(edge: string, matcher: TemplateMatcher): number {
    const key = keyOfEdge(
      edge,
      this.step,
      KEY_LENGTHS.find((some) => some <= edge.length),
    )
    const entry: Entry = { edge, fit: matcher, longest: matcher.longest, next: undefined }
    const before = this.last.get(key)
    if (before) before.next = entry
    else this.entries.set(key, entry)
    this.last.set(key, entry)
    return key
  }

  /** `seen`: for each length of a key whether the line may have one of those, by the bit of its place. */
  find(normalized: NormalizedLine, seen: number): RuleRef | undefined {
    if (seen === 0) return undefined
    const keys = this.step === 1 ? normalized.openingKeys : normalized.closingKeys
    // The longest key first: it is the most particular.
    for (const length of KEY_LENGTHS) {
      const found = (seen >>> length) & 1 ? this.fitting(keys[length] as number, normalized) : undefined
      if (found) return found
    }
    return undefined
  }

  private fitting(key: number, normalized: NormalizedLine): RuleRef | undefined {
    let entry = this.entries.get(key)
    if (entry === undefined) return undefined
    const { text, start, end, length } = normalized
    for (; entry; entry = entry.next) {
      const { edge, longest, fit: matcher }: Entry = entry
      if (length > longest || length < edge.length) continue
      const from = this.step === 1 ? start : end - edge.length
      if (holdsAt(text, from, end, edge) && matcher.matches(normalized)) return matcher.filed
    }
    return undefined
  }
}
