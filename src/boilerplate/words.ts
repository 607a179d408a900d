import { wordScore } from '../evidence/token-score.js'
import type { LexedText } from '../lex/lexed-text.js'
import type { Units } from './units.js'

/** The log-odds of boilerplate for each unit, by its words; the next text uses the array again. */
export let wordScores: Float32Array = new Float32Array(0)

/** Scores the words of each unit of a text. */
export function scoreWords(lexed: LexedText, { count, firstTokens, endTokens }: Units): void {
  if (wordScores.length < count) wordScores = new Float32Array(2 * count)
  for (let unit = 0; unit < count; unit++)
    wordScores[unit] = wordScore(lexed, firstTokens[unit] as number, endTokens[unit] as number)
}
