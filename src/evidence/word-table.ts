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

/** A sign for each weight from −44 to 44; for one beyond `!` and two signs. */
function weightsOf(signs: string): Int8Array {
  const weights: number[] = []
  for (let at = 0; at < signs.length; at++) {
    const isBeyond = signs.charCodeAt(at) === MARK
    weights.push(
      (isBeyond ? digit(signs, ++at) * BASE + digit(signs, ++at) - BASE * MIDDLE : digit(signs, at)) - MIDDLE,
    )
  }
  return Int8Array.from(weights)
}
