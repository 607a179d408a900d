import { BASE, digit } from './signs.js'
import type { WordTable } from './words.js'
import { BITS, PLACES, SCALE, WEIGHTS } from './words.table.js'

let table: WordTable | undefined

/** The trained weights, decoded when they are first asked for. */
export function wordTable(): WordTable {
  table ??= { scale: SCALE, weights: weightsOf() }
  return table
}

/** There are 15 weights, from −7 to 7. */
const WEIGHTS_OF_SIGN = 15
const MIDDLE = 7

/**
 * Most hashes have no weight. Of the others the table has the distance to the one before and the weight, in two characters:
 * the low digit of the distance is in `PLACES`, its high digit together with the weight in `WEIGHTS`.
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
