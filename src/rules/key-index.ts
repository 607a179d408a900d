import { append } from './append.js'
import type { Fit } from './fit.js'
import type { Filed } from './rule.js'
import { nextKey, type Said } from './said.js'
import { holdsAt } from './sieve.js'

/** What a line begins (or ends) with, and the template that it then may fit. */
interface Entry {
  readonly edge: string
  readonly fit: Fit
  /** As `fit` has it; asked first, and nearer. */
  readonly longest: number
}

/** Templates are filed under so many of the letters they begin or end with: as many of these as they have. */
export const KEY_LENGTHS: readonly number[] = [8, 5, 3, 2, 1]
/** Most lines open, and close, with three letters that no template does. */
export const FIRST_LETTERS = 3

/** Templates by the letters at one end of their lines, read towards the middle. */
export class KeyIndex {
  private readonly entries = new Map<number, Entry[]>()

  constructor(private readonly step: 1 | -1) {}

  add(edge: string, fit: Fit): void {
    append(this.entries, this.keysOf(edge).at(-1) as number, { edge, fit, longest: fit.longest })
  }

  /** The keys for each of the letters of an edge, up to the one that it is filed under. */
  private keysOf(edge: string): number[] {
    const length = KEY_LENGTHS.find((some) => some <= edge.length) ?? 0
    const keys = [0]
    let at = this.step === 1 ? 0 : edge.length - 1
    for (let letters = 0; letters < length; letters++, at += this.step)
      keys.push(nextKey(keys[letters] as number, edge.charCodeAt(at)))
    return keys
  }

  /** Adds the keys, and those of the first letters of longer ones. */
  tell(keys: Set<number>): void {
    for (const [key, entries] of this.entries) {
      keys.add(key)
      for (const entry of entries) keys.add(this.keysOf(entry.edge)[FIRST_LETTERS] ?? key)
    }
  }

  /** `seen`: for each length of a key whether the line may have one of those, by the bit of its place. */
  find(said: Said, seen: number): Filed | undefined {
    if (seen === 0) return undefined
    const keys = this.step === 1 ? said.openingKeys : said.closingKeys
    // The longest key first: it is the most particular.
    for (const length of KEY_LENGTHS) {
      const found = (seen >>> length) & 1 ? this.fitting(keys[length] as number, said) : undefined
      if (found) return found
    }
    return undefined
  }

  private fitting(key: number, said: Said): Filed | undefined {
    const entries = this.entries.get(key)
    if (entries === undefined) return undefined
    const { text, start, end, length } = said
    for (const { edge, longest, fit } of entries) {
      if (length > longest || length < edge.length) continue
      const from = this.step === 1 ? start : end - edge.length
      if (holdsAt(text, from, end, edge) && fit.takes(said)) return fit.filed
    }
    return undefined
  }
}
