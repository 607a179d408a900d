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

describe('normalizeDashes', () => {
  it.each(cases('hyphen'))('hyphen: %s', (_what, before, after) => {
    expect(normalizeDashes(before, 'hyphen')).toBe(after)
  })

  it.each(['well-being', 'non\u2011breaking', '−5 °C', 'a --- b'])('hyphen: leaves %s', (text) => {
    expect(normalizeDashes(text, 'hyphen')).toBe(text)
  })

  it.each(cases('normalizeDashes'))('em: %s', (_what, before, after) => {
    expect(normalizeDashes(before, 'em')).toBe(after)
  })

  it.each(cases('em: leaves'))('em: leaves %s', (_what, text) => {
    expect(normalizeDashes(text, 'em')).toBe(text)
  })
})

describe('normalizeEllipsis', () => {
  it.each(cases('dots'))('dots: %s', (_what, before, after) => {
    expect(normalizeEllipsis(before, 'dots')).toBe(after)
  })

  it('dots: leaves Chinese dots', () => {
    expect(normalizeEllipsis('好……走吧………', 'dots')).toBe('好……走吧………')
  })

  it.each(cases('character'))('character: %s', (_what, before, after) => {
    expect(normalizeEllipsis(before, 'character')).toBe(after)
  })

  it.each(['So....', 'Contents......12', 'a . . . b', '1...5', '../.../a', 'a\\...\\b', '…...', 'So..'])(
    'character: leaves %s',
    (text) => {
      expect(normalizeEllipsis(text, 'character')).toBe(text)
    },
  )
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
  const dotsAndDashes = fc
    .array(
      fc.constantFrom(
        '-',
        '--',
        '–',
        '—',
        '.',
        '...',
        '…',
        'a',
        'xy',
        'B',
        '7',
        ' ',
        '\u00A0',
        '\n',
        '"',
        '’',
        '/',
        ';',
        '(',
        '$',
      ),
    )
    .map((pieces) => pieces.join(''))

  test.prop([fc.oneof(dotsAndDashes, scraped(), fc.string({ unit: 'binary' })), options], { numRuns: 5000 })(
    'does nothing to its own result',
    (text, style) => {
      expect(punctuate(apply(text, punctuate(text, style)), style)).toEqual([])
    },
  )
})
