import { describe, expect, it } from 'vitest'
import { lineKey, SHINGLE, shinglesOf, wordsIn } from '../../src/site/fingerprint.js'

describe('lineKey', () => {
  it.each([
    ['case, signs and blanks', 'Read more here ›', '  READ MORE, here'],
    ['digits among many letters', 'Read 12 comments here', 'Read 7 comments here'],
  ])('does not heed %s', (_, one, other) => {
    expect(lineKey(one)).toBeDefined()
    expect(lineKey(one)).toBe(lineKey(other))
  })

  it.each([
    ['numbers with few letters', 'Leeds 2–1 Hull', 'Leeds 0–0 Hull'],
    ['words', 'Read more here', 'Read more there'],
  ])('heeds %s', (_, one, other) => {
    expect(lineKey(one)).not.toBe(lineKey(other))
  })

  it.each(['', '—', '***', 'A', '  |  '])('has none for %j', (line) => {
    expect(lineKey(line)).toBeUndefined()
  })

  it('is the same in every version, for profiles are kept', () => {
    expect([
      lineKey('Write to the desk'),
      lineKey('市政府'),
      ...shinglesOf(wordsIn('one two three four five six')),
    ]).toMatchInlineSnapshot(`
      [
        "1978lzubd0a",
        "1xcwruexqip",
        "4lpo3yv3ts",
      ]
    `)
  })
})

describe('shinglesOf', () => {
  it('has one for each run of six words, and none for fewer', () => {
    expect(shinglesOf(wordsIn('a b c d e'))).toEqual([])
    expect(shinglesOf(wordsIn('a b c d e f g h'))).toHaveLength(8 - SHINGLE + 1)
    expect(new Set(shinglesOf(wordsIn('a b c d e f a b c d e f'))).size).toBe(6)
  })

  it('counts signs of scripts without blanks as words', () => {
    expect(wordsIn('市政府昨日说').map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
    ])
  })
})
