import type { Cues } from './cues.js'
import { TokenKind } from './scan.js'

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

/** The log-odds that a unit is furniture, by its words alone: the sum of the weights of its cues by the root of their number. */
export function scoreOf({ hashes, count }: Cues, { weights, scale }: WordTable): number {
  if (count === 0) return 0
  const mask = weights.length - 1
  let sum = 0
  for (let nth = 0; nth < count; nth++) sum += weights[(hashes[nth] as number) & mask] as number
  return (sum * scale) / Math.sqrt(count)
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

/** An upper bound of `verbalScoreOf` that needs no text: a cue that may be a letter of a rare script counts if it adds. */
export function mostVerbalScoreOf({ hashes, kinds, count }: Cues, { weights, scale }: WordTable): number {
  if (count === 0) return 0
  const mask = weights.length - 1
  let sum = 0
  for (let nth = 0; nth < count; nth++) {
    const kind = kinds[nth] as number
    if (kind & TokenKind.number || kind === 0) continue
    const weight = weights[(hashes[nth] as number) & mask] as number
    if (weight > 0 || kind === TokenKind.letter) sum += weight
  }
  return (sum * scale) / Math.sqrt(count)
}

/** The `most` cues of the largest weights, in descending order. The weights of all cues add up to `scoreOf`. */
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
