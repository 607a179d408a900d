import { digits, mixed } from './hash.js'
import { shinglesOf } from './words.js'

/** Bands, and hashes in each: two texts of which .72 is the same share a band as likely as not (FineWeb has the same). */
const BANDS = 14
const ROWS = 8
const SHINGLE = 5

/** One seed for each hash, from one number: the same in every version, for signatures are kept. */
const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, nth) => mixed(Math.imul(nth + 1, 0x9e3779b9)))

/**
 * The MinHash of a text over runs of five words: for each of 112 hashes the smallest. The share of equal places in two of
 * them estimates how much of the texts is the same (Jaccard). Takes time in proportion to the text.
 */
export function minhashOf(text: string): Uint32Array {
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff)
  for (const shingle of shinglesOf(text, SHINGLE)) {
    for (let nth = 0; nth < SEEDS.length; nth++) {
      const hash = mixed(shingle ^ (SEEDS[nth] as number))
      if (hash < (least[nth] as number)) least[nth] = hash
    }
  }
  return least
}

/** How much of two texts is the same, from 0 to 1, by their MinHashes. */
export function similarity(one: Uint32Array, other: Uint32Array): number {
  let same = 0
  for (let nth = 0; nth < one.length; nth++) if (one[nth] === other[nth]) same++
  return same / one.length
}

/** The keys of the bands: texts that share one are near duplicates. A text without words has none. */
export function bandsOf(minhash: Uint32Array): string[] {
  if (minhash.every((hash) => hash === 0xffffffff)) return []
  return Array.from({ length: BANDS }, (_, band) => {
    let high = band + 1
    let low = ~band
    for (let row = band * ROWS; row < (band + 1) * ROWS; row++) {
      high = mixed(high ^ (minhash[row] as number))
      low = mixed(Math.imul(low, 31) + (minhash[row] as number))
    }
    return digits(high) + digits(low)
  })
}
