import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { endsSentence } from '../../src/html/article/features/measure.js'
import { decodeEntities } from '../../src/index.js'
import { halfWordsIn } from '../../src/quality/word-counts.js'
import { decodeMarks, entities } from '../../src/repair/entities.js'
import { scraped } from '../alphabet.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('entities.txt', import.meta.url))

describe('decodeEntities', () => {
  it.each(cases('decodes'))('decodes %s', (_, before, after) => {
    expect(decodeEntities(before)).toBe(after)
    expect(entities(after)).toEqual([])
  })

  it.each(cases('leaves'))('leaves %s', (text) => expect(decodeEntities(text)).toBe(text))

  it('makes one edit for all layers', () => {
    expect(entities('a &amp;amp;lt; b')).toEqual([{ start: 2, end: 14, insert: '<', rule: 'text/entity' }])
  })

  test.prop([scraped(60)])(
    'only shortens, and never throws',
    (text) => void expect(decodeEntities(text).length).toBeLessThanOrEqual(text.length),
  )
})

/** Every name in the full table. */
const table = readFileSync(createRequire(import.meta.url).resolve('he'), 'utf8')
const decodeMap = /decodeMap = \{(.*?)\};/s.exec(table)?.[1] ?? ''
const names = Array.from(decodeMap.matchAll(/'(\w+)':/g), ([, name]) => name as string)

/** The counts and ends of the two decoders. */
const seen = (text: string) => [halfWordsIn(text, 0, text.length), endsSentence(text, 0, text.length)]

const spoken = (name: string) => [`&${name};`, `&${name.toUpperCase()};`, `&${name.toLowerCase()};`, `&amp;${name};`]

describe('decodeMarks', () => {
  it.each(cases('decodeMarks: decodes'))('decodes %s', (_, text, decoded) => {
    expect(decodeMarks(text)).toBe(decoded)
    expect(decodeEntities(text)).toBe(decoded)
  })

  it.each(cases('decodeMarks: leaves'))('leaves %s', (text) => expect(decodeMarks(text)).toBe(text))

  it('agrees with the full table on what it decodes, and on every number', () => {
    for (const reference of names.flatMap(spoken)) {
      const decoded = decodeMarks(reference)
      if (decoded !== reference) expect([reference, decoded]).toEqual([reference, decodeEntities(reference)])
    }
    const bounds = [0, 0x7f, 0x80, 0x9f, 0xa0, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0x10000, 0x10ffff, 0x110000]
    for (const code of bounds) expect([code, decodeMarks(`&#${code};`)]).toEqual([code, decodeEntities(`&#${code};`)])
  })

  it('counts words and sentences as with the full table', () => {
    expect(names.length).toBeGreaterThan(2000)
    for (const reference of names.flatMap(spoken)) {
      for (const text of [`a${reference}`, `a ${reference}b`, `a.${reference}`, `雨${reference}雨`, `a?${reference}"`])
        expect([text, seen(text)]).toEqual([text, seen(decodeEntities(text))])
    }
  })

  const number = fc.oneof(fc.nat(0x300), fc.nat(0x11ffff), fc.nat(9_999_999))
  const body = fc.oneof(
    number.map((code) => `#${code};`),
    number.filter((code) => code < 0x1000000).map((code) => `#x${code.toString(16)};`),
    fc.constantFrom('amp;', '#38;', '#x026;', 'Tab;', 'nbsp;', 'eacute;', 'rdquo;', 'foo;', '#;', '#x;', ' ', 'a', '.'),
  )
  const part = fc.oneof(
    body.map((some) => `&${some}`),
    body.map((some) => `&amp;${some}`),
    fc.constantFrom('a', ' ', '雨', '.', '”', '&'),
  )
  test.prop([fc.array(part, { maxLength: 6 })], { numRuns: 5000 })(
    'for any number, however often it was escaped',
    (parts) => {
      const text = parts.join('')
      expect(seen(text)).toEqual(seen(decodeEntities(text)))
    },
  )
})
