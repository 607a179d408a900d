import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { normalizeWhitespace } from '../../src/index.js'
import { breaks, spaces } from '../../src/typography/space.js'
import { scraped } from '../alphabet.js'

/** White space except U+FEFF, which is not white space in Unicode. */
const WHITE = /[^\S\ufeff]/g

describe('normalizeWhitespace', () => {
  it.each([
    ['no-break and thin spaces', '10\u00a0000\u202f€ a\u2009b', '10 000 € a b'],
    ['ideographic spaces', '\u3000\u3000新华社\u3000电', '新华社 电'],
    ['tabs and runs', 'a\t b   c', 'a b c'],
    ['blanks around lines', '  a  \n  b  ', 'a\nb'],
    ['line ends', 'a\r\nb\rc\u2028d\ve\ff', 'a\nb\nc\nd\ne\nf'],
    ['paragraph separators', 'a\u2029b', 'a\n\nb'],
    ['blank lines', 'a\n \n\t\n\nb', 'a\n\nb'],
    ['the ends', '\n \n a \n\n', 'a'],
    ['nothing but white space', ' \n\t\u00a0\r\n ', ''],
  ])('normalizes %s', (_, before, after) => {
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
