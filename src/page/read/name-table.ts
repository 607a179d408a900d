/** Basis and prime of FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const HASH_BASIS = 0x811c9dc5 | 0
export const HASH_PRIME = 0x01000193

/** Adds a code unit to the hash of a name, letters in lower case: names are made of letters, digits and `-`, which `| 32` keeps apart. */
const add = (hash: number, unit: number): number => Math.imul(hash ^ (unit | 32), HASH_PRIME)

/** The hash of a name as the reader has it while it reads one: FNV-1a, in lower case. `hashOf('DIV') === hashOf('div')` */
export function hashOf(name: string): number {
  let hash = HASH_BASIS
  for (let at = 0; at < name.length; at++) hash = add(hash, name.charCodeAt(at))
  return hash
}

/**
 * Numbers for names, found by their hashes, so that nothing is copied out of a source. A name of a source that has the hash of a known
 * one by chance is taken for it: one in 30 million.
 */
export class NameTable {
  private readonly hashes: Int32Array
  private readonly numbers: Int32Array
  private readonly mask: number

  /** The number of a name is its place in `names`, or what `numbers` has there. */
  constructor(names: readonly string[], numbers?: readonly number[]) {
    const size = 4 << (32 - Math.clz32(names.length))
    this.mask = size - 1
    this.hashes = new Int32Array(size)
    this.numbers = new Int32Array(size).fill(-1)
    names.forEach((name, at) => {
      const hash = hashOf(name)
      let slot = (hash ^ (hash >>> 15)) & this.mask
      while ((this.numbers[slot] as number) >= 0) slot = (slot + 1) & this.mask
      this.hashes[slot] = hash
      this.numbers[slot] = numbers ? (numbers[at] as number) : at
    })
  }

  /** The number of the name with a hash, or -1. */
  find(hash: number): number {
    const { hashes, numbers, mask } = this
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = numbers[slot] as number
      if (number < 0 || hashes[slot] === hash) return number
    }
  }

  /** The number of a name, or -1. */
  numberOf(name: string): number {
    return this.find(hashOf(name))
  }
}
