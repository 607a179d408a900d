import { describe, expect, it } from 'vitest'
import { isPlace, opensSentence, readFiling } from '../../src/news/place.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('place.txt', import.meta.url))

describe('isPlace', () => {
  it.each(cases('isPlace'))('%s', (place) => expect(isPlace(place, WORDS)).toBe(true))

  it.each(cases('not'))('not %s: %s', (place) => expect(isPlace(place, WORDS)).toBe(false))

  it('of seven words, of 60 letters, of four words without capitals', () => {
    expect(isPlace('ONE TWO THREE FOUR FIVE SIX SEVEN', WORDS)).toBe(true)
    expect(isPlace(`A${'b'.repeat(59)}`, WORDS)).toBe(true)
    expect(isPlace('北京 上海 广州 深圳', WORDS)).toBe(true)
  })
})

describe('readFiling', () => {
  it.each(cases('reads the place and the date of a filing'))('%s', (said, place, date) => {
    expect(readFiling(said, WORDS)).toEqual({ ...(place && { place }), ...(date && { date }) })
  })

  it.each(cases('reads no filing'))('none: %s', (said) => expect(readFiling(said, WORDS)).toBeUndefined())
})

describe('opensSentence', () => {
  it.each(cases('opensSentence'))('%s', (text) => {
    expect(opensSentence(text)).toBe(true)
    expect(readFiling(text, WORDS)).toBeUndefined()
  })

  it.each(cases('opensSentence: not'))('not %s', (text) => expect(opensSentence(text)).toBe(false))
})
