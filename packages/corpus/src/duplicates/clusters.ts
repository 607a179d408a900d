import { type Fingerprinted, fingerprintOf } from './fingerprint.js'
import { bandsOf, minhashOf } from './minhash.js'
import { exactKeyOf } from './paragraphs.js'
import { distance, simhashOf } from './simhash.js'

/** The methods of duplicate detection. */
export const METHODS = ['exact', 'story', 'minhash', 'simhash'] as const
export type Method = (typeof METHODS)[number]

/** The maximum distance of the simhashes of near duplicates (Manku et al. 2007). */
const MOST_DISTANCE = 3
/** If two simhashes differ in at most three bits, at least one of four blocks is equal. */
const BLOCK = 4

/** The keys of a text. Texts that share a key may be duplicates. */
export interface Signature {
  readonly keys: readonly string[]
  readonly simhash?: string
}

/** The signature of a text or a document by a method. A text without words has no keys and no duplicates. */
export function signatureOf(source: Fingerprinted, method: Method): Signature {
  const { text } = source
  if (text.trim() === '') return { keys: [] }
  switch (method) {
    case 'exact':
      return { keys: [exactKeyOf(text)] }
    case 'story':
      return { keys: [fingerprintOf(source)] }
    case 'minhash':
      return { keys: bandsOf(minhashOf(text)) }
    case 'simhash': {
      const simhash = simhashOf(text)
      return { simhash, keys: [0, 4, 8, 12].map((at) => `${at}:${simhash.slice(at, at + BLOCK)}`) }
    }
  }
}

/**
 * Groups texts into clusters of duplicates. A text is identified by its index, and a cluster by its first text. Holds
 * about fifteen short strings per text, and no text.
 */
export class Clusters {
  /** For each text, the index of a duplicate, and finally its own index. */
  private readonly parents: number[] = []
  private readonly byKey = new Map<string, number[]>()
  private readonly simhashes: (string | undefined)[] = []

  /** The number of texts. */
  get size(): number {
    return this.parents.length
  }

  /** Adds a text by its signature and returns its index. */
  add({ keys, simhash }: Signature): number {
    const number = this.parents.length
    this.parents.push(number)
    this.simhashes.push(simhash)
    for (const key of keys) {
      const others = this.byKey.get(key)
      if (!others) this.byKey.set(key, [number])
      else if (simhash === undefined) this.join(others[0] as number, number)
      else this.joinNear(others, number, simhash)
    }
    return number
  }

  /** The first text in the cluster of a text. */
  firstOf(number: number): number {
    let first = number
    while (this.parents[first] !== first) {
      const above = this.parents[first] as number
      this.parents[first] = this.parents[above] as number
      first = above
    }
    return first
  }

  /** The clusters of two or more texts, each in order. */
  list(): number[][] {
    const members = new Map<number, number[]>()
    for (let number = 0; number < this.parents.length; number++) {
      const first = this.firstOf(number)
      const known = members.get(first)
      if (known) known.push(number)
      else members.set(first, [number])
    }
    return [...members.values()].filter((cluster) => cluster.length > 1)
  }

  private join(one: number, other: number): void {
    const [a, b] = [this.firstOf(one), this.firstOf(other)]
    this.parents[Math.max(a, b)] = Math.min(a, b)
  }

  /** Unrelated texts may also share a block of sixteen bits, so each candidate is compared. */
  private joinNear(others: number[], number: number, simhash: string): void {
    for (const other of others) {
      const bits = distance(this.simhashes[other] as string, simhash)
      if (bits <= MOST_DISTANCE) this.join(other, number)
      if (bits === 0) return // the first one represents both
    }
    others.push(number)
  }
}
