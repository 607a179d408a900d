import { BASE, digit } from './signs.js'
import type { WordTable } from './words.js'
import { BITS, PLACES, SCALE, WEIGHTS } from './words.table.js'

let table: WordTable | undefined

/** The weights that ship, decoded when a text first asks for them. */
export function wordTable(): WordTable {
  table ??= { scale: SCALE, weights: weightsOf() }
  return table
}

/** Weights go from −7 to 7. */
const WEIGHTS_OF_SIGN = 15
const MIDDLE = 7

/**
 * Most hashes weigh nothing: the table that is printed holds the others, each by how far its place is from the one before.
 * One sign is the last digit of that; the other is the digit before it, and the weight.
 */
function weightsOf(): Int8Array {
  const weights = new Int8Array(1 << BITS)
  let place = 0
  for (let at = 0; at < WEIGHTS.length; at++) {
    const sign = digit(WEIGHTS, at)
    place += Math.floor(sign / WEIGHTS_OF_SIGN) * BASE + digit(PLACES, at)
    weights[place] = (sign % WEIGHTS_OF_SIGN) - MIDDLE
  }
  return weights
}
