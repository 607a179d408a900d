import type { Span } from '../edit/edit.js'
import { foldUnit } from './fold.js'

/** Letters of Latin scripts from rare to frequent, roughly the same in English, German, French and Spanish; then the blank. */
const BY_RARITY = 'qxzjkwyvbfgpmhculdotsrnaie '
const GRAM = 4

/**
 * Tells which lines may hold one of some stretches, in one look at each letter.
 * It remembers four letters of each stretch, its rarest: it may say yes for nothing, but never no.
 */
export class Sieve {
  private readonly grams = new Uint8Array(0x10000)
  private readonly units = new Uint8Array(0x80)

  /** `stretch`: folded. */
  add(stretch: string): void {
    if (stretch.length >= GRAM) this.grams[slotOf(rarestGram(stretch))] = 1
    else this.units[stretch.charCodeAt(0) & 0x7f] = 1
  }

  mayHold(text: string, { start, end }: Span): boolean {
    let gram = 0
    for (let at = start; at < end; at++) {
      const code = foldUnit(text.charCodeAt(at))
      gram = (gram << 8) | (code & 0xff)
      if (this.grams[slotOf(gram)] === 1 || (code < 0x80 && this.units[code] === 1)) return true
    }
    return false
  }
}

/** A place for four letters: the upper half of a product with 2³² over the golden ratio (Knuth, multiplicative hashing). */
function slotOf(gram: number): number {
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
