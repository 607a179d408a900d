import type { RuleRef } from '../../rules/rule.js'
import { LONGEST_KEY, type NormalizedLine, nextKey } from '../normalized-line.js'
import type { TemplateMatcher } from '../templates/template-matcher.js'
import { holdsAt } from './ngram-index.js'

/** A prefix (or suffix) of lines, and the template whose lines have it. */
interface Entry {
  readonly edge: string
  readonly matcher: TemplateMatcher
  /** The longest line that the matcher accepts, copied here because it is compared first and usually rules the line out. */
  readonly longest: number
  /** The next entry with the same key. */
  next: Entry | undefined
}

/** The key of an edge is the hash of its outer letters: as many as the longest of these lengths that fits. */
const KEY_LENGTHS: readonly number[] = [LONGEST_KEY, 5, 3, 2, 1]

/** The hash of the outer letters of an edge, at most `most` of them, read toward the middle of the line. */
export function keyOfEdge(edge: string, step: 1 | -1, most = edge.length): number {
  let key = 0
  let at = step === 1 ? 0 : edge.length - 1
  for (let letters = Math.min(most, edge.length); letters > 0; letters--, at += step)
    key = nextKey(key, edge.charCodeAt(at))
  return key
}

/** A hash table of templates by the prefixes (`step` 1) or suffixes (`step` −1) of their lines. */
export class AffixIndex {
  /** The first and the last entry for each key. */
  private readonly entries = new Map<number, Entry>()
  private readonly last = new Map<number, Entry>()

  constructor(private readonly step: 1 | -1) {}

  /** Returns the key that a line must have to match. */
  add(edge: string, matcher: TemplateMatcher): number {
    const key = keyOfEdge(
      edge,
      this.step,
      KEY_LENGTHS.find((some) => some <= edge.length),
    )
    const entry: Entry = { edge, matcher, longest: matcher.longest, next: undefined }
    const before = this.last.get(key)
    if (before) before.next = entry
    else this.entries.set(key, entry)
    this.last.set(key, entry)
    return key
  }

  /** The first rule whose template matches a line. `lengths`: the key lengths to look up; see `EdgeFilter.lengthsIn`. */
  find(normalized: NormalizedLine, lengths: number): RuleRef | undefined {
    if (lengths === 0) return undefined
    const keys = this.step === 1 ? normalized.openingKeys : normalized.closingKeys
    // Longest key first, because it is the most specific.
    for (const length of KEY_LENGTHS) {
      const found = (lengths >>> length) & 1 ? this.firstUnder(keys[length] as number, normalized) : undefined
      if (found) return found
    }
    return undefined
  }

  private firstUnder(key: number, normalized: NormalizedLine): RuleRef | undefined {
    let entry = this.entries.get(key)
    if (entry === undefined) return undefined
    const { text, start, end, length } = normalized
    for (; entry; entry = entry.next) {
      const { edge, longest, matcher }: Entry = entry
      if (length > longest || length < edge.length) continue
      const from = this.step === 1 ? start : end - edge.length
      if (holdsAt(text, from, end, edge) && matcher.matches(normalized)) return matcher.rule
    }
    return undefined
  }
}
