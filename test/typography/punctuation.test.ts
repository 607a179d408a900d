import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import {
  normalizeDashes,
  normalizeEllipsis,
  type PunctuationOptions,
  punctuate,
} from '../../src/typography/punctuation.js'
import { scraped } from '../alphabet.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('punctuation.txt', import.meta.url))

describe.each([
  ['normalizeDashes', 'hyphen'],
  ['normalizeDashes', 'em'],
  ['normalizeEllipsis', 'dots'],
  ['normalizeEllipsis', 'character'],
] as const)('%s: %s', (name, style) => {
  const normalize = (text: string) =>
    name === 'normalizeDashes' ? normalizeDashes(text, style as 'em') : normalizeEllipsis(text, style as 'dots')

  it.each(cases(style))('%s', (_what, before, after) => {
    expect(normalize(before)).toBe(after)
  })

  it.each(cases(`${style}: leaves`))('leaves %j', (text) => {
    expect(normalize(text)).toBe(text)
  })
})

describe('punctuate', () => {
  it('keeps both by default', () => {
    expect(punctuate('a--b – c... d…')).toEqual([])
  })

  it('makes sorted edits, each with its rule', () => {
    expect(punctuate('Oh...no--yes...', { dashes: 'em', ellipsis: 'character' })).toEqual([
      { start: 2, end: 5, insert: '…', rule: 'text/ellipsis' },
      { start: 7, end: 9, insert: '—', rule: 'text/dashes' },
      { start: 12, end: 15, insert: '…', rule: 'text/ellipsis' },
    ])
  })

  const options = fc.record<PunctuationOptions>({
    dashes: fc.constantFrom('keep', 'hyphen', 'em'),
    ellipsis: fc.constantFrom('keep', 'dots', 'character'),
  })
  const pieces = ['-', '--', '–', '—', '.', '...', '…', 'a', 'xy', 'B', '7', ' ', '\u00A0', '\n', ...'"’/;($']
  const dotsAndDashes = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''))

  test.prop([fc.oneof(dotsAndDashes, scraped(), fc.string({ unit: 'binary' })), options], { numRuns: 5000 })(
    'does nothing to its own result',
    (text, style) => {
      expect(punctuate(apply(text, punctuate(text, style)), style)).toEqual([])
    },
  )
})
