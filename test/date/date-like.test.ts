import { describe, expect, it } from 'vitest'
import { dateLineOf, isDateLike } from '../../src/date/date-like.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('date-like.txt', import.meta.url))

describe('isDateLike', () => {
  it.each(cases('isDateLike'))('%s', (text) => expect(isDateLike(text, WORDS)).toBe(true))

  it.each(cases('not'))('not: %s', (text) => expect(isDateLike(text, WORDS)).toBe(false))

  it.each([
    ['May 2', { year: false, clock: false, ago: false }],
    ['2 May 2023', { year: true, clock: false, ago: false }],
    ['10h30', { year: false, clock: true, ago: false }],
    ['4 p.m.', { year: false, clock: true, ago: false }],
    ['5 часов назад', { year: false, clock: false, ago: true }],
    ['5 мая', { year: false, clock: false, ago: false }],
    ['5 Ago 2023', { year: true, clock: false, ago: false }],
  ])('%s holds %o', (text, line) => expect(dateLineOf(text, WORDS)).toEqual(line))
})
