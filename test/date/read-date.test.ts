import { describe, expect, it } from 'vitest'
import { dateLineOf, isDateLike } from '../../src/date/date-like.js'
import { normalizeIso } from '../../src/date/iso.js'
import { readDate } from '../../src/date/read-date.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('dates.txt', import.meta.url))

describe('readDate', () => {
  it.each(cases('dates, with their language and what is read, if anything'))('%s: %s → %s', (lang, text, iso) => {
    expect(readDate(text, WORDS, { lang })?.iso).toBe(iso)
  })
})

describe('normalizeIso', () => {
  it.each(cases('normalizeIso'))('%s → %s', (value, iso) => expect(normalizeIso(value, WORDS)).toBe(iso))

  it.each(cases('not ISO 8601'))('rejects %s', (value) => expect(normalizeIso(value, WORDS)).toBeUndefined())
})

describe('isDateLike', () => {
  it.each(cases('isDateLike'))('%s', (text) => expect(isDateLike(text, WORDS)).toBe(true))

  it.each(cases('not dates'))('not: %s', (text) => expect(isDateLike(text, WORDS)).toBe(false))

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
