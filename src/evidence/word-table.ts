import { BASE, digit } from './signs.js'
import type { WordTable } from './words.js'
import { BITS, FAR, NEAR, SCALE, WEIGHTS } from './words.table.js'

let table: WordTable | undefined

/** The weights that ship, decoded when a text first asks for them. */
export function wordTable(): WordTable {
  table ??= { scale: SCALE, weights: weightsOf() }
  return table
}

/** The weight that a sign in the middle of all stands for is 0. */
const MIDDLE = (BASE - 1) / 2

/** Most hashes weigh nothing: the table that is printed holds the others alone. */
function weightsOf(): Int8Array {
  const weights = new Int8Array(1 << BITS)
  let place = 0
  for (let at = 0; at < WEIGHTS.length; at++) {
    place += digit(FAR, at) * BASE + digit(NEAR, at)
    weights[place] = digit(WEIGHTS, at) - MIDDLE
  }
  return weights
}
