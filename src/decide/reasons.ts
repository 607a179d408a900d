import { CONTEXT_FEATURES } from '../evidence/context.js'
import { cuesOf } from '../evidence/features.js'
import { SURFACE_FEATURES } from '../evidence/surface.js'
import { heaviest, wordTable } from '../evidence/word-scores.js'
import type { Unit } from '../units/units.js'

/** What the columns of a unit add to its odds in both forests; see `Scorer.contributions`. */
export interface Contributions {
  readonly first: Float64Array
  readonly second: Float64Array
  /** The score of the unit by its words. */
  readonly score: number
}

/** The most cues of a unit that are named. */
const MOST_CUES = 3
/** The column of the word score, in which the second forest has the first odds. */
const SCORE = SURFACE_FEATURES.length
const AROUND = SURFACE_FEATURES.length + CONTEXT_FEATURES.length

/**
 * Why a unit is likely boilerplate, as numbers that add up to its odds. What the first odds add to the second is divided among
 * the columns of the first forest.
 *
 * → `['"newsletter" +2.1', '"sign up" +1.4', 'other words +0.2', 'look +0.4', 'surroundings +0.9', 'any unit −1.2']`
 */
export function reasonsOf(text: string, unit: Unit, { first, second, score }: Contributions): string[] {
  const own = second[SCORE] as number
  const total = sum(first, 0, first.length)
  const share = total === 0 ? 0 : own / total
  const surface = sum(second, 0, SURFACE_FEATURES.length) + share * sum(first, 0, SURFACE_FEATURES.length)
  const words = (second[second.length - 2] as number) + share * (first[SCORE] as number)
  const any = (second.at(-1) as number) + share * (first.at(-1) as number)
  const around = sum(second, SCORE + 1, second.length - 2) + share * sum(first, SCORE + 1, AROUND)
  const rest = share === 0 ? own : 0
  return [
    ...wordsAs(text, unit, score, words),
    written('look', surface),
    written('surroundings', around + rest),
    written('any unit', any),
  ]
}

function sum(parts: Float64Array, from: number, to: number): number {
  let total = 0
  for (let at = from; at < to; at++) total += parts[at] as number
  return total
}

/**
 * The part of `words` in the odds, divided among the cues of a unit by their weights: the heaviest by name, then the rest.
 * `score`: the sum of all weights.
 */
export function wordsAs(text: string, unit: Unit, score: number, words = score): string[] {
  if (words <= 0 || score <= 0) return [written('words', words)]
  const named = heaviest(text, cuesOf(text, unit), wordTable(), MOST_CUES).filter(({ weight }) => weight > 0)
  const worth = ({ weight }: { readonly weight: number }) => (words * weight) / score
  const left = words - named.reduce((total, cue) => total + worth(cue), 0)
  return [...named.map((cue) => written(JSON.stringify(cue.cue), worth(cue))), written('other words', left)]
}

/** `('look', 0.42)` → `'look +0.4'` */
const written = (what: string, odds: number): string => `${what} ${odds < 0 ? '−' : '+'}${Math.abs(odds).toFixed(1)}`
