import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { type StraightenOptions, straighten, straightenQuotes } from '../../src/typography/straighten.js'
import { scraped } from '../alphabet.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('straighten.txt', import.meta.url))

const MARKS = [
  ...'“ ” ‘ ’ ‚ „ ‛ ‟ « » ‹ › ′ ″ ❛ ❞ 〝 〟 ＂ ＇ ʼ ʻ ״'.split(' '),
  ...['"', "'", 'n', 's', 're', 'a', '7', ' ', '\u00A0', '\u202F', '.', '…', '--', '–', '\n', '「'],
]
const marked = fc.array(fc.constantFrom(...MARKS), { maxLength: 30 }).map((pieces) => pieces.join(''))
const hostile = fc.oneof(marked, scraped(), fc.string({ unit: 'binary' }))
const everyOption = fc.constantFrom<StraightenOptions>({}, { marks: 'curly' }, { marks: 'all' })

describe('straighten', () => {
  it.each(cases('straighten'))('%s', (_what, before, after) => {
    expect(apply(before, straighten(before))).toBe(after)
  })

  it.each(cases('leaves'))('leaves %s', (_what, text) => {
    expect(straighten(text)).toEqual([])
  })

  it('makes one edit for each mark', () => {
    expect(straighten('a ‘b’')).toEqual([
      { start: 2, end: 3, insert: "'", rule: 'text/quotes/straight' },
      { start: 4, end: 5, insert: "'", rule: 'text/quotes/straight' },
    ])
  })
})

describe('straightenQuotes', () => {
  it.each([...cases('straightenQuotes'), ...cases('straightenQuotes: leaves')])('%s', (_what, before, after) => {
    expect(straightenQuotes(before)).toBe(after)
  })

  it.each(cases('straightenQuotes: other marks'))('leaves %s', (text) => {
    expect(straightenQuotes(text)).toBe(text)
  })

  it('changes only curly marks on request', () => {
    expect(straightenQuotes('« L’an » — 5′…', { marks: 'curly' })).toBe("« L'an » — 5′…")
  })
})

describe('laws', () => {
  test.prop([hostile, everyOption], { numRuns: 2000 })('does nothing to its own result', (text, options) => {
    expect(straighten(apply(text, straighten(text)))).toEqual([])
    const once = straightenQuotes(text, options)
    expect(straightenQuotes(once, options)).toBe(once)
  })

  const bare = (text: string) => text.replace(/[\u2018-\u201F\u275B-\u2760\u301D-\u301F\uFF02\uFF07"']/g, '*')
  test.prop([hostile])('replaces marks one by one, and nothing else', (text) => {
    expect(bare(apply(text, straighten(text)))).toBe(bare(text))
  })
})
