import { cuesOf } from '../evidence/appearances.js'
import { LOOKS } from '../evidence/look.js'
import { SURROUNDINGS } from '../evidence/surroundings.js'
import { wordTable } from '../evidence/word-table.js'
import { heaviest } from '../evidence/words.js'
import type { Unit } from '../units/unit.js'

/** What the columns of a unit add to its odds, in the first trees and in the second; see `Scorer.contributions`. */
export interface Contributions {
  readonly first: Float64Array
  readonly second: Float64Array
  /** What the words of the unit say. */
  readonly score: number
}

/** So many cues of a unit are named. */
const MOST_CUES = 3
/** The column of what the words say, and behind it, where the second trees see the first odds. */
const SCORE = LOOKS.length
const AROUND = LOOKS.length + SURROUNDINGS.length

/**
 * Why a unit is likely furniture, as numbers that add up to its odds. What the first odds of the unit add to the second
 * ones is shared out among what led to them.
 *
 * → `['"newsletter" +2.1', '"sign up" +1.4', 'other words +0.2', 'look +0.4', 'surroundings +0.9', 'any unit −1.2']`
 */
export function reasonsOf(text: string, unit: Unit, { first, second, score }: Contributions): string[] {
  const own = second[SCORE] as number
  const total = sum(first, 0, first.length)
  const share = total === 0 ? 0 : own / total
  const looks = sum(second, 0, LOOKS.length) + share * sum(first, 0, LOOKS.length)
  const words = (second[second.length - 2] as number) + share * (first[SCORE] as number)
  const any = (second.at(-1) as number) + share * (first.at(-1) as number)
  const around = sum(second, SCORE + 1, second.length - 2) + share * sum(first, SCORE + 1, AROUND)
  const rest = share === 0 ? own : 0
  return [
    ...wordsAs(text, unit, score, words),
    said('look', looks),
    said('surroundings', around + rest),
    said('any unit', any),
  ]
}

function sum(parts: Float64Array, from: number, to: number): number {
  let total = 0
  for (let at = from; at < to; at++) total += parts[at] as number
  return total
}

/** What the words of a unit add where they come to a score by themselves: the heaviest cues by name, and what is left. */
export function wordsAs(text: string, unit: Unit, score: number, words = score): string[] {
  if (words <= 0 || score <= 0) return [said('words', words)]
  const named = heaviest(text, cuesOf(text, unit), wordTable(), MOST_CUES).filter(({ weight }) => weight > 0)
  const worth = ({ weight }: { readonly weight: number }) => (words * weight) / score
  const left = words - named.reduce((total, cue) => total + worth(cue), 0)
  return [...named.map((cue) => said(JSON.stringify(cue.cue), worth(cue))), said('other words', left)]
}

/** `('look', 0.42)` → `'look +0.4'` */
const said = (what: string, odds: number): string => `${what} ${odds < 0 ? '−' : '+'}${Math.abs(odds).toFixed(1)}`
