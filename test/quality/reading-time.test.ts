import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/index.js'
import { halfWordsIn, lengthOf } from '../../src/quality/word-counts.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('reading-time.txt', import.meta.url))

describe('the length of a text', () => {
  it.each(cases('the length of a text'))('%s → %i words', (text, words) => {
    expect(lengthOf(text).words).toBe(Number(words))
  })

  it('is told in minutes by the pace of the script, rounded up', () => {
    expect(lengthOf('').minutes).toBe(0)
    expect(lengthOf('one '.repeat(10)).minutes).toBe(1)
    expect(lengthOf('one '.repeat(238 * 3)).minutes).toBe(3)
    expect(lengthOf('雨'.repeat(255 * 2)).minutes).toBe(2)
    expect(lengthOf('あ'.repeat(357 * 2)).minutes).toBe(2)
  })

  it('is counted up to a limit, before and behind a reference', () => {
    const text = 'one two &amp; three &#38632; four five'
    expect([2, 4, 7, 99].map((most) => halfWordsIn(text, 0, text.length, most))).toEqual([2, 4, 8, 13])
  })

  it('is in each document', () => {
    expect(cleanText('Rain fell on the city on Monday, she said.')).toMatchObject({ wordCount: 9, readingTime: 1 })
  })
})
