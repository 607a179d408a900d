import type { WordTable } from './words.js'
import { SCALE, WEIGHTS } from './words.table.js'

let table: WordTable | undefined

/** The weights that ship, decoded when a text first asks for them. */
export function wordTable(): WordTable {
  table ??= { scale: SCALE, weights: bytesOf(WEIGHTS) }
  return table
}

function bytesOf(base64: string): Int8Array {
  const letters = atob(base64)
  const bytes = new Int8Array(letters.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes
}
