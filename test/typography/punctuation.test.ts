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

describe('normalizeDashes', () => {
  it.each([
    ['an en dash between numbers', '1914–18', '1914-18'],
    ['dashes between spaces', 'Rain – or snow — fell', 'Rain - or snow - fell'],
    ['an em dash between words', 'rain—or snow', 'rain-or snow'],
    ['figure dash and bar', '555‒0199 ― Ed.', '555-0199 - Ed.'],
    ['a dash of two', '他说——好', '他说--好'],
  ])('hyphen: %s', (_what, before, after) => {
    expect(normalizeDashes(before, 'hyphen')).toBe(after)
  })

  it.each(['well-being', 'non\u2011breaking', '−5 °C', 'a --- b'])('hyphen: leaves %s', (text) => {
    expect(normalizeDashes(text, 'hyphen')).toBe(text)
  })

  it.each([
    ['between words', 'Rain--or snow--fell', 'Rain—or snow—fell'],
    ['between spaces', 'Rain -- or snow -- fell', 'Rain — or snow — fell'],
    ['between no-break spaces', 'Rain\u00A0-- or snow', 'Rain\u00A0— or snow'],
    ['a word that breaks off', '"But I--" he began', '"But I—" he began'],
    ['before a quotation', 'He asked--"why?"', 'He asked—"why?"'],
    ['after an abbreviation', 'a U.S.--based firm', 'a U.S.—based firm'],
    ['a number beside a word', 'He paid -- $5 in all', 'He paid — $5 in all'],
    ['other scripts', 'Дождь -- и снег', 'Дождь — и снег'],
  ])('em: %s', (_what, before, after) => {
    expect(normalizeDashes(before, 'em')).toBe(after)
  })

  it.each([
    ['options', 'run it with --force or git log --all'],
    ['rules', 'a\n-----\nb --- c ---- d'],
    ['numbers', '1914--18, 5 -- 3'],
    ['a signature', '-- \nEd.'],
    ['an attribution at the start of a line', '-- Ed.'],
    ['comments', '<!-- ad -->'],
    ['decrements', 'i--; --i'],
    ['paths, names and addresses', 'https://a.example/b--c block__part--open a--b.html'],
    ['two in a row', 'a -- -- b'],
    ['columns', 'a  --  b'],
    ['Morse', '.--. -.-- --.'],
    ['single hyphens', 'well-being - yes'],
    ['dashes that are there', 'a—b – c'],
  ])('em: leaves %s', (_what, text) => {
    expect(normalizeDashes(text, 'em')).toBe(text)
  })
})

describe('normalizeEllipsis', () => {
  it.each([
    ['at the end', 'So…', 'So...'],
    ['before a full stop', 'So….', 'So....'],
    ['between words', 'so…and so', 'so...and so'],
  ])('dots: %s', (_what, before, after) => {
    expect(normalizeEllipsis(before, 'dots')).toBe(after)
  })

  it('dots: leaves Chinese dots', () => {
    expect(normalizeEllipsis('好……走吧………', 'dots')).toBe('好……走吧………')
  })

  it.each([
    ['at the end', 'So...', 'So…'],
    ['at the start', '"...and then"', '"…and then"'],
    ['in brackets', '[...]', '[…]'],
  ])('character: %s', (_what, before, after) => {
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
