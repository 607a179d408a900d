import type { Cues } from './cues.js'
import { TokenKind } from './scan.js'

/** What the words of units weigh, by the hash of a cue. */
export interface WordTable {
  /** As log-odds: a weight of 1 is worth so much in a unit with one cue. */
  readonly scale: number
  /** A power of two of them; a cue’s is at its hash, modulo their count. Above 0 speaks for furniture. */
  readonly weights: Int8Array
}

/** One cue and what it adds to the score of its unit. */
export interface WeighedCue {
  readonly cue: string
  readonly weight: number
}

/** The log-odds that a unit is furniture, by its words alone: the sum of weights over the root of how many there are. */
export function scoreOf({ hashes, count }: Cues, { weights, scale }: WordTable): number {
  if (count === 0) return 0
  const mask = weights.length - 1
  let sum = 0
  for (let nth = 0; nth < count; nth++) sum += weights[(hashes[nth] as number) & mask] as number
  return (sum * scale) / Math.sqrt(count)
}

const SAYS = /\p{L}/u
const NUMBER = /\p{Nd}/u

/** The same by words in letters alone: numbers, dates, clock times and signs stand in stories as in lists of their own. */
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

/** What `verbalScoreOf` can come to at most, told without a look at the text: a letter of a rare script is in doubt. */
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

/** The cues that weigh most, heaviest first, `most` of them at most; they add up with the others to the score. */
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
