import type { Cues } from './cues.js'
import { TokenKind } from './scan.js'
import { BASE, digit } from './signs.js'
import { BITS, PLACES, SCALE, WEIGHTS } from './words.table.js'

/** The weights of cues. */
export interface WordTable {
  /** The log-odds of a weight of 1 in a unit with one cue. */
  readonly scale: number
  /** The weight of a cue is at its hash modulo their count, a power of two. Above 0 it speaks for furniture. */
  readonly weights: Int8Array
}

/** One cue and what it adds to the score of its unit. */
export interface WeighedCue {
  readonly cue: string
  readonly weight: number
}

/** What the words of a unit say. */
export interface Scores {
  /** The log-odds that it is furniture: the sum of the weights of its cues by the root of their number. */
  readonly all: number
  /** An upper bound of `verbalScoreOf` that needs no text: a cue that may be a letter of a rare script counts if it adds. */
  readonly mostVerbal: number
}

/** What the words of a unit say by themselves. */
export function scoresOf({ hashes, kinds, count }: Cues, { weights, scale }: WordTable): Scores {
  if (count === 0) return { all: 0, mostVerbal: 0 }
  const mask = weights.length - 1
  let all = 0
  let mostVerbal = 0
  for (let nth = 0; nth < count; nth++) {
    const weight = weights[(hashes[nth] as number) & mask] as number
    if (weight === 0) continue
    all += weight
    const kind = kinds[nth] as number
    if (kind & TokenKind.number || kind === 0) continue
    if (weight > 0 || kind === TokenKind.letter) mostVerbal += weight
  }
  const each = scale / Math.sqrt(count)
  return { all: all * each, mostVerbal: mostVerbal * each }
}

const SAYS = /\p{L}/u
const NUMBER = /\p{Nd}/u

/** The same without cues that have a digit or no letter: numbers, dates and signs stand in stories as well as in furniture. */
export function verbalScoreOf(text: string, cues: Cues, { weights, scale }: WordTable): number {
  if (cues.count === 0) return 0
  const mask = weights.length - 1
  let sum = 0
  for (let nth = 0; nth < cues.count; nth++) {
    const cue = text.slice(cues.starts[nth], cues.ends[nth])
    if (SAYS.test(cue) && !NUMBER.test(cue)) sum += weights[(cues.hashes[nth] as number) & mask] as number
  }
  return (sum * scale) / Math.sqrt(cues.count)
}

/** The `most` cues of the largest weights, in descending order. The weights of all cues add up to the score of all. */
export function heaviest(text: string, cues: Cues, { weights, scale }: WordTable, most: number): WeighedCue[] {
  const mask = weights.length - 1
  const each = scale / Math.sqrt(Math.max(1, cues.count))
  return Array.from({ length: cues.count }, (_, nth) => ({
    nth,
    weight: (weights[(cues.hashes[nth] as number) & mask] as number) * each,
  }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ nth, weight }) => ({ cue: text.slice(cues.starts[nth], cues.ends[nth]), weight }))
}

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
