import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/date/read-date.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('dates.txt', import.meta.url))

describe('readDate', () => {
  it.each(cases('dates, with their language and what is read, if anything'))('%s: %s → %s', (lang, text, iso) => {
    expect(readDate(text, WORDS, { lang })?.iso).toBe(iso)
  })
})
