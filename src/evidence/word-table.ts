import { BASE, digit, MARK } from './signs.js'
import type { WordTable } from './words.js'
import { SCALE, WEIGHTS } from './words.table.js'

let table: WordTable | undefined

/** The weights that ship, decoded when a text first asks for them. */
export function wordTable(): WordTable {
  table ??= { scale: SCALE, weights: weightsOf(WEIGHTS) }
  return table
}

/** The weight that a sign in the middle of all stands for is 0. */
const MIDDLE = (BASE - 1) / 2

const ASCII = 128

/** A sign for each weight from −44 to 44; for one beyond `!` and two signs. A first text waits for it: so no call a weight. */
function weightsOf(signs: string): Int8Array {
  const values = Int8Array.from({ length: ASCII }, (_, code) => digit(String.fromCharCode(code), 0) - MIDDLE)
  const weights = new Int8Array(signs.length)
  let count = 0
  for (let at = 0; at < signs.length; at++) {
    const code = signs.charCodeAt(at)
    weights[count++] = code === MARK ? beyond(signs, at) : (values[code] as number)
    if (code === MARK) at += 2
  }
  return weights.subarray(0, count)
}

const beyond = (signs: string, at: number): number =>
  digit(signs, at + 1) * BASE + digit(signs, at + 2) - BASE * MIDDLE - MIDDLE
