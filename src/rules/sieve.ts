import type { Span } from '../edit/edit.js'
import { foldUnit } from './fold.js'

/** Letters of Latin scripts from rare to frequent, roughly the same in English, German, French and Spanish; then the blank. */
const BY_RARITY = 'qxzjkwyvbfgpmhculdotsrnaie '
const GRAM = 4

/**
 * Tells which of some values a line may call for, by stretches that it must hold for them, in one look at each letter.
 * It remembers four letters of each stretch, its rarest: it may name a value for nothing, but never forgets one.
 */
export class Sieve<V> {
  /** For each place of a gram, the number of a list of values; 0 for none. */
  private readonly places = new Uint16Array(0x10000)
  private readonly units = new Uint16Array(0x80)
  private readonly lists: V[][] = [[]]

  /** `stretch`: folded, in ASCII if it is shorter than four letters. */
  add(stretch: string, value: V): void {
    const [table, place] =
      stretch.length >= GRAM
        ? ([this.places, placeOf(rarestGram(stretch))] as const)
        : ([this.units, stretch.charCodeAt(0) & 0x7f] as const)
    if (table[place] === 0) table[place] = this.lists.push([]) - 1
    this.lists[table[place] as number]?.push(value)
  }

  /** The values called for; `undefined` for most lines. */
  sift(text: string, { start, end }: Span): Set<V> | undefined {
    let found: Set<V> | undefined
    let gram = 0
    for (let at = start; at < end; at++) {
      const code = foldUnit(text.charCodeAt(at))
      gram = (gram << 8) | (code & 0xff)
      let list = this.places[placeOf(gram)] as number
      if (list === 0 && code < 0x80) list = this.units[code] as number
      if (list === 0) continue
      found ??= new Set()
      for (const value of this.lists[list] ?? []) found.add(value)
    }
    return found
  }
}

/** A place for four letters: the upper half of a product with 2³² over the golden ratio (Knuth, multiplicative hashing). */
function placeOf(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> 16
}

function rarestGram(stretch: string): number {
  const rarity = (gram: string) => [...gram].reduce((sum, letter) => sum + BY_RARITY.indexOf(letter), 0)
  let best = stretch.slice(0, GRAM)
  for (let at = 1; at <= stretch.length - GRAM; at++) {
    const gram = stretch.slice(at, at + GRAM)
    if (rarity(gram) < rarity(best)) best = gram
  }
  let number = 0
  for (let at = 0; at < GRAM; at++) number = (number << 8) | (best.charCodeAt(at) & 0xff)
  return number
}
