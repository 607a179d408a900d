import { BASE, digit } from '../forest/signs.js'
import type { Cues } from './cues.js'
import { TokenKind } from './scan.js'
import { BITS, PLACES, SCALE, WEIGHTS } from './words.table.js'

/** The weights of n-gram features. Weights above 0 suggest boilerplate. */
export class WordTable {
  /** The weight of a feature is at its hash modulo the number of weights. */
  private readonly weights = new Int8Array(1 << BITS)

  /** `scale`: the log-odds for a weight of 1 in a unit with one feature. */
  constructor(readonly scale: number) {}

  set(hash: number, weight: number): void {
    this.weights[hash & (this.weights.length - 1)] = weight
  }

  /** The weight of a feature; 0 for most. */
  weightOf(hash: number): number {
    return this.weights[hash & (this.weights.length - 1)] as number
  }
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
export function scoresOf(cues: Cues, table: WordTable): Scores {
  const { hashes, kinds, count } = cues
  if (count === 0) return { all: 0, mostVerbal: 0 }
  let all = 0
  let mostVerbal = 0
  for (let nth = 0; nth < count; nth++) {
    // Without a test for 0, since half of the features have a weight, and a processor cannot guess which.
    const weight = table.weightOf(hashes[nth] as number)
    all += weight
    const kind = kinds[nth] as number
    if (kind === TokenKind.letter) mostVerbal += weight
    else if (kind !== 0 && (kind & TokenKind.number) === 0 && weight > 0) mostVerbal += weight
  }
  const each = table.scale / Math.sqrt(count)
  return { all: all * each, mostVerbal: mostVerbal * each }
}

const SAYS = /\p{L}/u
const NUMBER = /\p{Nd}/u

/**
 * Like `scoresOf`, without features that contain a digit or no letter: numbers, dates and signs are as common in stories as in
 * boilerplate.
 */
export function verbalScoreOf(text: string, cues: Cues, table: WordTable): number {
  if (cues.count === 0) return 0
  let sum = 0
  for (let nth = 0; nth < cues.count; nth++) {
    const weight = table.weightOf(cues.hashes[nth] as number)
    if (weight === 0) continue
    const kind = cues.kinds[nth] as number
    if (kind & TokenKind.number || kind === 0) continue
    if (kind === TokenKind.letter || isVerbal(wordsOf(text, cues, nth))) sum += weight
  }
  return (sum * table.scale) / Math.sqrt(cues.count)
}

const wordsOf = (text: string, cues: Cues, nth: number): string => {
  const { start, end } = cues.spanOf(nth)
  return text.slice(start, end)
}

const isVerbal = (cue: string): boolean => SAYS.test(cue) && !NUMBER.test(cue)

/**
 * The `most` words with the largest weights, in descending order. The weights of all words add up to the score `all`; a word
 * has those of all features with its span.
 */
export function heaviest(text: string, cues: Cues, table: WordTable, most: number): WeighedCue[] {
  const each = table.scale / Math.sqrt(Math.max(1, cues.count))
  const weights = new Map<string, number>()
  for (let nth = 0; nth < cues.count; nth++) {
    const cue = wordsOf(text, cues, nth)
    weights.set(cue, (weights.get(cue) ?? 0) + table.weightOf(cues.hashes[nth] as number) * each)
  }
  return Array.from(weights, ([cue, weight]) => ({ cue, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
}

let trained: WordTable | undefined

/** The trained weights, decoded on first use. */
export function wordTable(): WordTable {
  trained ??= decoded()
  return trained
}

/** There are 15 weights, from −7 to 7. */
const WEIGHTS_OF_SIGN = 15
const MIDDLE = 7

/**
 * Most hashes have no weight. For the others, the table stores the distance to the previous one and the weight in two
 * characters: the low digit of the distance in `PLACES`, its high digit and the weight in `WEIGHTS`.
 */
function decoded(): WordTable {
  const table = new WordTable(SCALE)
  let place = 0
  for (let at = 0; at < WEIGHTS.length; at++) {
    const sign = digit(WEIGHTS, at)
    place += Math.floor(sign / WEIGHTS_OF_SIGN) * BASE + digit(PLACES, at)
    const weight = (sign % WEIGHTS_OF_SIGN) - MIDDLE
    if (weight !== 0) table.set(place, weight)
  }
  return table
}
