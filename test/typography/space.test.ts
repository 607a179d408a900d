import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { normalizeWhitespace } from '../../src/index.js'
import { breaks, spaces } from '../../src/typography/space.js'
import { scraped } from '../alphabet.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('space.txt', import.meta.url))

/** White space except U+FEFF, which is not white space in Unicode. */
const WHITE = /[^\S\ufeff]/g

describe('normalizeWhitespace', () => {
  it.each(cases('normalizes'))('normalizes %s', (_, before, after) => {
    expect(normalizeWhitespace(before)).toBe(after)
  })

  it.each(['a b\nc d\n\ne', 'a\u200bb', '', 'x'])('leaves %j', (text) => {
    expect([...spaces(text), ...breaks(text)]).toEqual([])
  })

  test.prop([scraped()], { numRuns: 2000 })('leaves words alone, and does nothing to its own result', (text) => {
    const once = normalizeWhitespace(text)
    expect(once.replace(WHITE, '')).toBe(text.replace(WHITE, ''))
    expect([...spaces(once), ...breaks(once)]).toEqual([])
    const lines = apply(text, spaces(text))
    expect(spaces(lines)).toEqual([])
  })
})
