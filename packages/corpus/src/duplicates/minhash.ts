import { digits, mixed } from './hash.js'
import { shinglesOf } from './words.js'

/**
 * Bands, and hashes per band: two texts with a similarity of 0.72 share a band with a probability of one half (as in
 * FineWeb).
 */
const BANDS = 14
const ROWS = 8
const SHINGLE = 5

/** One seed per hash, derived from one number. It is the same in every version, because signatures are stored. */
const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, nth) => mixed(Math.imul(nth + 1, 0x9e3779b9)))

/**
 * The MinHash of a text over runs of five words: the smallest value of each of 112 hashes. The share of equal values
 * estimates the Jaccard similarity of two texts. Takes linear time.
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

/** The estimated similarity of two texts by their MinHashes, from 0 to 1. */
export function similarity(one: Uint32Array, other: Uint32Array): number {
  let same = 0
  for (let nth = 0; nth < one.length; nth++) if (one[nth] === other[nth]) same++
  return same / one.length
}

/** The keys of the bands. Texts that share a key are near duplicates. A text without words has none. */
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
