/** Bits of the table for each number that is added, so that one in 16 other numbers is a false positive. */
const BITS_PER_NUMBER = 16
/** The smallest table has 2⁹ bits. */
const FEWEST_BITS = 9

/**
 * A Bloom filter with one hash function: a number that it does not contain was never added, one that it may contain
 * mostly was. The table is small, so that it stays in the processor's cache while it is read for each line.
 */
export class BloomFilter {
  private readonly bits: Uint32Array
  private readonly shift: number

  /** `most`: the largest count of numbers that will be added. */
  constructor(most: number) {
    const log2 = Math.max(FEWEST_BITS, Math.ceil(Math.log2(most * BITS_PER_NUMBER + 1)))
    this.shift = 32 - log2
    this.bits = new Uint32Array(2 ** log2 / 32)
  }

  add(number: number): void {
    const place = placeOf(number, this.shift)
    this.bits[place >>> 5] = (this.bits[place >>> 5] as number) | (1 << (place & 31))
  }

  mayContain(number: number): boolean {
    const place = placeOf(number, this.shift)
    return (((this.bits[place >>> 5] as number) >>> (place & 31)) & 1) === 1
  }
}

/** The upper bits of a product with 2³² over the golden ratio (Knuth, multiplicative hashing). */
const placeOf = (number: number, shift: number): number => Math.imul(number, 0x9e3779b1) >>> shift
