import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/date/read-date.js'
import { rowsOf } from '../tables.js'
import { WORDS } from '../words.js'

const rows = rowsOf(new URL('dates.txt', import.meta.url))

describe('readDate', () => {
  it.each([...rows, ['en', '']])('%s: %s → %s', (lang = '', text = '', iso) => {
    expect(readDate(text, WORDS, { lang })?.iso).toBe(iso)
  })
})
