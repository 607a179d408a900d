import { type Fingerprinted, fingerprintOf } from './fingerprint.js'
import { bandsOf, minhashOf } from './minhash.js'
import { exactKeyOf } from './paragraphs.js'
import { distance, simhashOf } from './simhash.js'

/** What makes two texts duplicates. */
export const METHODS = ['exact', 'story', 'minhash', 'simhash'] as const
export type Method = (typeof METHODS)[number]

/** Simhashes this far apart at most are of near duplicates (Manku et al. 2007). */
const MOST_DISTANCE = 3
/** Of two simhashes that differ in three bits at most, one of four blocks is the same. */
const BLOCK = 4

/** What finds the duplicates of a text: texts that share a key may be some. */
export interface Signature {
  readonly keys: readonly string[]
  readonly simhash?: string
}

/** The signature of a text or a document by a method; of a text without words it has no keys, and no duplicates. */
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
 * Texts, one after the other, in clusters of duplicates. Every text is known by its number, from 0; the first of a cluster
 * stands for it. Holds some fifteen short strings a text, and no text.
 */
export class Clusters {
  /** For each text one that it is a duplicate of, itself at last. */
  private readonly parents: number[] = []
  private readonly byKey = new Map<string, number[]>()
  private readonly simhashes: (string | undefined)[] = []

  /** How many texts there are. */
  get size(): number {
    return this.parents.length
  }

  /** Adds a text by its signature; answers with its number. */
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

  /** The first text of the cluster that a text is in. */
  firstOf(number: number): number {
    let first = number
    while (this.parents[first] !== first) {
      const above = this.parents[first] as number
      this.parents[first] = this.parents[above] as number
      first = above
    }
    return first
  }

  /** The clusters of two texts or more, each in order. */
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

  /** A block of sixteen bits is shared by chance, too: each of those that share it is looked at. */
  private joinNear(others: number[], number: number, simhash: string): void {
    for (const other of others) {
      const bits = distance(this.simhashes[other] as string, simhash)
      if (bits <= MOST_DISTANCE) this.join(other, number)
      if (bits === 0) return // that one stands for both
    }
    others.push(number)
  }
}
