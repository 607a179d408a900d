import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { cuesOf } from '../../src/evidence/features.js'
import { wordScore } from '../../src/evidence/token-score.js'
import { scoresOf, wordTable } from '../../src/evidence/word-scores.js'
import { lex } from '../../src/lex/lex.js'
import { runs } from '../random.js'

const WORDS =
  'The rain fell Sign up é naïve МОСТ الجسر 橋の上 다리를 12 2024 | © ! : . , (it) don’t 😀 newsletters'.split(' ')
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))

const scoreOf = (text: string): number => {
  const lexed = lex(text)
  return wordScore(lexed, 0, lexed.tokens)
}

describe('the word score of tokens', () => {
  test.prop([texts], runs(500))('is the score of the features of the same text', (text) => {
    expect(scoreOf(text)).toBeCloseTo(scoresOf(cuesOf(text, { start: 0, end: text.length }), wordTable()).all, 9)
  })

  it.each(['Sign up for our newsletter', 'Share this article', 'Melden Sie sich für unseren Newsletter an'])(
    'says boilerplate of %j',
    (text) => expect(scoreOf(text)).toBeGreaterThan(0),
  )

  it.each([
    'He said that he had not seen her since the night of the fire.',
    'Der Rat hat am Dienstag beschlossen, die Brücke zu sperren.',
  ])('says story of %j', (text) => expect(scoreOf(text)).toBeLessThan(0))
})
