import { cuesOf } from '../evidence/features.js'
import { scoresOf, wordTable } from '../evidence/word-scores.js'
import type { Units } from './units.js'

/** The log-odds of boilerplate for each unit, by runs of letters of its words; the next text uses the array again. */
export let wordScores: Float32Array = new Float32Array(0)

/** Scores the words of each unit of a text. */
export function scoreWords(text: string, { count, starts, ends }: Units): void {
  if (wordScores.length < count) wordScores = new Float32Array(2 * count)
  const table = wordTable()
  for (let unit = 0; unit < count; unit++)
    wordScores[unit] = scoresOf(cuesOf(text, { start: starts[unit] as number, end: ends[unit] as number }), table).all
}
