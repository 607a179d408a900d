import { BASE, digit, MARK } from '../../../forest/signs.js'
import type { Box } from './box.js'
import { NAME_WEIGHTS } from './names.table.js'

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193
/** Places in the table, a power of two. */
export const NAME_PLACES = 1 << 13
/** Boxes around a passage whose names count, itself among them. */
const LEVELS = 4

/** Read when a page first asks; they never change. */
let weights: Float64Array | undefined

/** What the class names and ids of a box and those around it weigh, up to the line of the core, in log-odds. */
export function weightOfNames(box: Box): number {
  weights ??= unpack(NAME_WEIGHTS, NAME_PLACES)
  const table = weights
  let sum = 0
  let one: Box | undefined = box
  for (let level = 0; one && level < LEVELS; level++) {
    one.nameWeight ??= weightIn(one.names, table)
    sum += one.nameWeight
    one = around(one)
  }
  return sum
}

/** A box and those around it, as long as they are not on the line from the root to the core. */
export function boxesAround(box: Box): Box[] {
  const boxes: Box[] = []
  for (let one: Box | undefined = box; one && boxes.length < LEVELS; one = around(one)) boxes.push(one)
  return boxes
}

/** The box around another, unless it is on that line. */
const around = ({ parent }: Box): Box | undefined => (parent?.branch ? parent : undefined)

/** Places in the table of the words of names, once each: `article-body articleBody2` → those of `article` and `body`. */
export const placesOfNames = (names: string): readonly number[] => Array.from(places.subarray(0, readPlaces(names)))

function weightIn(names: string, table: Float64Array): number {
  const count = readPlaces(names)
  let sum = 0
  for (let at = 0; at < count; at++) sum += table[places[at] as number] as number
  return sum
}

/** The places read last. One array for all: a list for each box of a page would cost more than reading its names. */
const places = /* @__PURE__ */ new Uint16Array(512)

/** Reads the places of the words of names, as many as there is room for; answers with how many they are. */
function readPlaces(names: string): number {
  let count = 0
  let hash = SEED
  let length = 0
  let wasLower = false
  for (let at = 0; at <= names.length; at++) {
    const code = at < names.length ? names.charCodeAt(at) : 32
    const isUpper = code >= 65 && code <= 90
    const isLetter = isUpper || (code >= 97 && code <= 122) || code > 127
    if (length > 0 && (!isLetter || (isUpper && wasLower))) {
      const place = (hash ^ (hash >>> 15)) & (NAME_PLACES - 1)
      if (count < places.length && !isAmong(place, count)) places[count++] = place
      hash = SEED
      length = 0
    }
    wasLower = isLetter && !isUpper
    if (!isLetter) continue
    hash = Math.imul(hash ^ (isUpper ? code + 32 : code), PRIME)
    length++
  }
  return count
}

function isAmong(place: number, count: number): boolean {
  for (let at = 0; at < count; at++) if (places[at] === place) return true
  return false
}

const MIDDLE = 44

/**
 * Reads a table of weights that the trainer prints: a sign for each weight that is not 0, in tenths from −4.4 to 4.4, and
 * between them `!` and two signs for a run of zeros. See `forest/signs.ts`.
 */
export function unpack(text: string, places: number): Float64Array {
  const weights = new Float64Array(places)
  let place = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === MARK) {
      place += digit(text, at + 1) * BASE + digit(text, at + 2)
      at += 2
    } else weights[place++] = (digit(text, at) - MIDDLE) / 10
  }
  return weights
}
