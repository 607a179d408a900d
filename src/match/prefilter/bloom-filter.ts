/** So many places for each number: one in so many of the others is taken for one of them. */
const SPARSE = 16
const FEWEST_BITS = 9

/**
 * Tells at a glance that a number is none of some numbers; of the others that it may be one. The table is as small as
 * may be, for texts in thirty languages ask thirty books: what is read at each line must stay in the nearest cache.
 */
export class BloomFilter {
  private readonly places: Uint32Array
  private readonly shift: number

  /** `most`: how many numbers there will be, all in all. */
  constructor(most: number) {
    const bits = Math.max(FEWEST_BITS, Math.ceil(Math.log2(most * SPARSE + 1)))
    this.shift = 32 - bits
    this.places = new Uint32Array(2 ** bits / 32)
  }

  add(number: number): void {
    const place = placeOf(number, this.shift)
    this.places[place >>> 5] = (this.places[place >>> 5] as number) | (1 << (place & 31))
  }

  mayContain(number: number): boolean {
    const place = placeOf(number, this.shift)
    return (((this.places[place >>> 5] as number) >>> (place & 31)) & 1) === 1
  }
}

/** The upper bits of a product with 2³² over the golden ratio (Knuth, multiplicative hashing). */
const placeOf = (number: number, shift: number): number => Math.imul(number, 0x9e3779b1) >>> shift
