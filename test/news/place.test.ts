import { describe, expect, it } from 'vitest'
import { isPlace, opensSentence, readFiling } from '../../src/news/place.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('place.txt', import.meta.url))

describe('isPlace', () => {
  it.each(cases('isPlace'))('%s', (place) => {
    expect(isPlace(place, WORDS)).toBe(true)
  })

  it.each(cases('not'))('not %s: %s', (place) => {
    expect(isPlace(place, WORDS)).toBe(false)
  })

  it('of seven words, of 60 letters, of four words without capitals', () => {
    expect(isPlace('ONE TWO THREE FOUR FIVE SIX SEVEN', WORDS)).toBe(true)
    expect(isPlace(`A${'b'.repeat(59)}`, WORDS)).toBe(true)
    expect(isPlace('北京 上海 广州 深圳', WORDS)).toBe(true)
  })
})

describe('readFiling', () => {
  it.each<[said: string, filing: ReturnType<typeof readFiling>]>([
    ['PARIS', { place: 'PARIS' }],
    [' PARIS ', { place: 'PARIS' }],
    ['PARIS, 5 mars', { place: 'PARIS', date: '5 mars' }],
    ['МОСКВА. 30 октября', { place: 'МОСКВА', date: '30 октября' }],
    ['New Delhi [India], July 26', { place: 'New Delhi [India]', date: 'July 26' }],
    ['Jan. 5', { date: 'Jan. 5' }],
    ['5 mars', { date: '5 mars' }],
    ['LA PUERTA MARZO', { place: 'LA PUERTA MARZO' }],
    ['BEIJING, March, 5', { place: 'BEIJING', date: 'March, 5' }],
    ['BEIJING, March 5.,', { place: 'BEIJING', date: 'March 5' }],
    ['नई दिल्ली, पांच सेतु', { place: 'नई दिल्ली, पांच सेतु' }],
    ['BEIJING, March 5,', { place: 'BEIJING', date: 'March 5' }],
    ['नई दिल्ली, पांच मार्च', { place: 'नई दिल्ली', date: 'पांच मार्च' }],
    ['القاهرة في 5 مارس', { place: 'القاهرة', date: '5 مارس' }],
    ['the council met on March 5', undefined],
    ['PARIS, 5 apples', undefined],
    ['yesterday in Paris', undefined],
    ['paris, पांच मार्च', undefined],
  ])('%s', (said, filing) => {
    expect(readFiling(said, WORDS)).toEqual(filing)
  })
})

describe('opensSentence', () => {
  it.each(cases('opensSentence'))('%s', (text) => {
    expect(opensSentence(text)).toBe(true)
    expect(readFiling(text, WORDS)).toBeUndefined()
  })

  it.each(cases('opensSentence: not'))('not %s', (text) => {
    expect(opensSentence(text)).toBe(false)
  })
})
