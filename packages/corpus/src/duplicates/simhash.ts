import { digits, mixed } from './hash.js'
import { shinglesOf } from './words.js'

const SHINGLE = 3

/**
 * The simhash of a text over runs of three words (Charikar 2002): 64 bits as 16 hexadecimal digits. Near duplicates share
 * most bits. Takes linear time.
 */
export function simhashOf(text: string): string {
  const balance = new Int32Array(64)
  for (const shingle of shinglesOf(text, SHINGLE)) {
    const halves = [shingle, mixed(shingle ^ 0x5bd1e995)] as const
    for (let bit = 0; bit < 64; bit++) balance[bit] = (balance[bit] as number) + signOf(halves[bit >> 5] as number, bit)
  }
  return digits(half(balance, 0)) + digits(half(balance, 32))
}

const signOf = (half: number, bit: number) => ((half >>> (bit & 31)) & 1) * 2 - 1

function half(balance: Int32Array, from: number): number {
  let bits = 0
  for (let bit = 0; bit < 32; bit++) if ((balance[from + bit] as number) > 0) bits |= 1 << bit
  return bits
}

/** The number of different bits in two simhashes of 64 bits. Near duplicates differ in at most 3 (Manku et al. 2007). */
export function distance(one: string, other: string): number {
  let bits = 0
  for (const at of [0, 8]) {
    let differing = Number.parseInt(one.slice(at, at + 8), 16) ^ Number.parseInt(other.slice(at, at + 8), 16)
    for (; differing !== 0; differing &= differing - 1) bits++
  }
  return bits
}
