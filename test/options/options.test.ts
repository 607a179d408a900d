import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { CopydeskOptionError, createTextCleaner } from '../../src/index.js'
import { checkOptions } from '../../src/options/options.js'
import { any, en, packs } from '../../src/packs.js'
import { CleanerOptions } from '../../src/schema.js'

describe('options', () => {
  it('a wrong one names itself, what it got, and what would do', () => {
    expect(() => createTextCleaner({ quotes: 'smart' as 'curly' })).toThrow(
      'Invalid value "smart" for option "quotes". Allowed: "straight", "curly", "keep".',
    )
    expect(() => createTextCleaner({ qoutes: 'curly' } as object)).toThrow(
      /^Unknown option "qoutes"\. Did you mean "quotes"\?$/,
    )
    expect(() => createTextCleaner({ keep: ['adverts' as 'ad-marker'] })).toThrow(CopydeskOptionError)
    expect(() => createTextCleaner(null as unknown as object)).toThrow(/^Invalid value null for option "options"/)
  })

  const value = fc.constantFrom<unknown>(
    ...[undefined, null, true, false, 3, ...'straight curly keep em dots remove article'.split(' ')],
    ...[[], [any], [en], [{}], ['ad-marker'], ['x'], [() => []]],
    ...[{}, { 'text/quotes': false }, { 'text/quotes': 'off' }],
    ...[{ take: ['p'] }, { take: ['p'], drop: undefined }, { take: [' '] }, { take: 'p' }, { keep: ['p'] }],
    ...[{ 'paper.example': { drop: ['p'] } }, { 'paper.example': { drop: [''] } }, { 'https://paper.example': {} }],
    { version: 1, pages: 5, lines: { a1: 3 }, shingles: {} },
    { version: 1, pages: 5, lines: { 'A line': 3 }, shingles: {} },
    { 'paper.example': { profile: { version: 1, pages: 5, lines: {}, shingles: {} } } },
    { 'paper.example': { profile: { version: 2 } } },
  )
  const names = 'quotes dashes ellipsis packs keep rules html captions comments favor site sites changes stages colour'
  const option = fc.constantFrom(...names.split(' '))
  test.prop([fc.dictionary(option, value, { maxKeys: 3 })], { numRuns: 3000 })(
    'the plain check and the schema agree',
    (options) => {
      const plain = (() => {
        try {
          checkOptions(options)
          return true
        } catch (error) {
          expect(error).toBeInstanceOf(CopydeskOptionError)
          return false
        }
      })()
      expect(CleanerOptions.safeParse(options).success).toBe(plain)
    },
  )

  it('the schema takes every pack that ships', () => {
    expect(CleanerOptions.parse({ packs }).packs).toHaveLength(packs.length)
  })
})
