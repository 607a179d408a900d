import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { dayOf, dayOfJalali, isoOf } from '../../src/date/calendar.js'
import { dateLineOf, isDateLike, opensDateLine } from '../../src/date/date-like.js'
import { normalizeIso } from '../../src/date/iso.js'
import { readDate } from '../../src/date/read-date.js'
import { fold } from '../../src/date/tokens.js'
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

describe('opensDateLine', () => {
  it.each(cases('isDateLike'))('%s', (text) => expect(opensDateLine(`${text} said nobody`, WORDS)).toBe(true))

  it.each(['the bridge of 2024', 'Town 3 May 2024', 'May', ''])('not: %s', (text) =>
    expect(opensDateLine(text, WORDS)).toBe(false),
  )
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

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/
const PIECES = [
  ...'5 05 12 31 2024 24 1402 2567 ۵ ٢٠٢٤ ５ March mars марта มีนาคม อังคาร آذار كانون الثاني اسفند tháng'.split(' '),
  ...'年 月 日 午後 時 分 令和 元 년 월 일 오후 p.m. kl um at Uhr h T Z GMT + +02:00 -0500 . / - : , ’ ( )'.split(' '),
  ...'\n İ ß \u0301 \u200c \u{1f600} \ud800 \udc00 Updated il y a'.split(' '),
  ...['a. m.', ' ', ' ', ' '],
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('dates', () => {
  test.prop([text, fc.constantFrom('', 'en', 'en-US', 'de', 'fa', 'th', 'zh')], { numRuns: 3000 })(
    'are read without throwing, within the text, and stay the same when read again',
    (said, lang) => {
      const found = readDate(said, WORDS, { lang })
      if (!found) return
      expect(found.iso).toMatch(ISO)
      expect(found.start).toBeGreaterThanOrEqual(0)
      expect(found.end).toBeGreaterThan(found.start)
      expect(found.end).toBeLessThanOrEqual(said.length)
      expect(normalizeIso(found.iso, WORDS)).toBe(found.iso)
      const again = readDate(said.slice(found.start, found.end), WORDS, { lang })
      expect(again?.iso.slice(0, 10)).toBe(found.iso.slice(0, 10))
    },
  )

  test.prop([
    fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    fc.constantFrom('', 'Published', '— ', 'Стаття. ', '更新：'),
  ])('are found in place', (date, before) => {
    const iso = date.toISOString().slice(0, 10)
    expect(readDate(`${before}${iso} end`, WORDS)).toEqual({ iso, start: before.length, end: before.length + 10 })
  })

  test.prop([text])('are folded code unit by code unit', (said) => {
    expect(fold(said)).toHaveLength(said.length)
  })

  test.prop([text, fc.constantFrom(' ', ', ', ' | ')], { numRuns: 3000 })('open lines that go on', (said, sign) => {
    if (dateLineOf(said, WORDS)) expect(opensDateLine(`${said}${sign}Jo Ng`, WORDS)).toBe(true)
  })

  test.prop([text], { numRuns: 3000 })('in lines and metadata never throw', (said) => {
    dateLineOf(said, WORDS)
    const iso = normalizeIso(said, WORDS)
    if (iso !== undefined) expect(normalizeIso(iso, WORDS)).toBe(iso)
  })

  it('of the Iranian calendar agree with those of Unicode', () => {
    const parts = new Intl.DateTimeFormat('en-u-ca-persian', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    })
    for (let time = Date.UTC(1921, 2, 21); time < Date.UTC(2090, 0, 1); time += 11 * 86_400_000) {
      const of = Object.fromEntries(parts.formatToParts(time).map(({ type, value }) => [type, Number(value)]))
      const day = dayOfJalali(of['year'] as number, of['month'] as number, of['day'] as number)
      expect(day && isoOf(day)).toBe(new Date(time).toISOString().slice(0, 10))
    }
    expect(dayOfJalali(1403, 12, 30)).toEqual({ year: 2025, month: 3, day: 20 })
    expect(dayOfJalali(1402, 12, 30)).toBeUndefined()
  })

  it('include leap days', () => {
    expect(dayOf(2024, 2, 29)).toBeDefined()
    expect(dayOf(2023, 2, 29)).toBeUndefined()
    expect(dayOf(1900, 2, 29)).toBeUndefined()
    expect(dayOf(2000, 2, 29)).toBeDefined()
  })
})
