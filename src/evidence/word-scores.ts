import type { Cues } from './cues.js'
import { TokenKind } from './scan.js'
import { BASE, digit } from './signs.js'
import { BITS, PLACES, SCALE, WEIGHTS } from './words.table.js'

/** The weights of n-gram features. */
export interface WordTable {
  /** The log-odds for a weight of 1 in a unit with one feature. */
  readonly scale: number
  /**
   * The weight of a feature is at its hash modulo the number of weights, a power of two. Weights above 0 suggest boilerplate.
   */
  readonly weights: Int8Array
}

/** One feature and its contribution to the score of its unit. */
export interface WeighedCue {
  readonly cue: string
  readonly weight: number
}

/** The word scores of a unit. */
export interface Scores {
  /** The log-odds of boilerplate: the sum of the weights of its features divided by the square root of their number. */
  readonly all: number
  /**
   * An upper bound of `verbalScoreOf` that needs no text: a feature that may be a letter of a rare script counts if its weight
   * is positive.
   */
  readonly mostVerbal: number
}

/** The word scores of a unit, from its n-gram features. */
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

/**
 * Like `scoresOf`, without features that contain a digit or no letter: numbers, dates and signs are as common in stories as in
 * boilerplate.
 */
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

/** The `most` features with the largest weights, in descending order. The weights of all features add up to the score `all`. */
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

/** The trained weights, decoded on first use. */
export function wordTable(): WordTable {
  table ??= { scale: SCALE, weights: weightsOf() }
  return table
}

/** There are 15 weights, from −7 to 7. */
const WEIGHTS_OF_SIGN = 15
const MIDDLE = 7

/**
 * Most hashes have no weight. For the others, the table stores the distance to the previous one and the weight in two
 * characters: the low digit of the distance in `PLACES`, its high digit and the weight in `WEIGHTS`.
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
