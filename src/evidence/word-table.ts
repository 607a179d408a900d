import type { WordTable } from './words.js'
import { SCALE, WEIGHTS } from './words.table.js'

let table: WordTable | undefined

/** The weights that ship, decoded when a text first asks for them. */
export function wordTable(): WordTable {
  table ??= { scale: SCALE, weights: Int8Array.from(atob(WEIGHTS), (letter) => (letter.charCodeAt(0) << 24) >> 24) }
  return table
}
