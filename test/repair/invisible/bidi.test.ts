import { describe, expect, it } from 'vitest'
import { isDirectionControl, isDirectionMark, readLine } from '../../../src/repair/invisible/bidi.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('bidi.txt', import.meta.url))

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit)
const hex = (code: number) => code.toString(16).padStart(4, '0')

it('directional characters are marks and controls', () => {
  expect(UNITS.filter(isDirectionMark).map(hex).join(' ')).toBe('061c 200e 200f')
  const controls = '202a 202b 202c 202d 202e 2066 2067 2068 2069'
  expect(UNITS.filter(isDirectionControl).map(hex).join(' ')).toBe(controls)
})

describe('a line', () => {
  // The ends of lines and paragraphs for the bidi algorithm and for writers.
  const LINE_ENDS = '000a 000b 000c 000d 001c 001d 001e 0085 2028 2029'

  it('ends at ten characters, starts after these, and at no others', () => {
    const lines = UNITS.map((unit) => `ab${String.fromCharCode(unit)}cd`)
    const ends = UNITS.filter((unit) => readLine(lines[unit] as string, 0, 0).end === 2)
    const starts = UNITS.filter((unit) => readLine(lines[unit] as string, 4, 0).start === 3)
    expect([ends, starts].map((units) => units.map(hex).join(' '))).toEqual([LINE_ENDS, LINE_ENDS])
  })

  it('is the whole text without line breaks, and starts no earlier than the end of the last line', () => {
    expect(readLine('abcd', 2, 0)).toMatchObject({ start: 0, end: 4 })
    expect(readLine('abcd', 3, 2)).toMatchObject({ start: 2, end: 4 })
  })

  it('is right-to-left if it has a right-to-left letter', () => {
    const ofLetter = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
    const letters = UNITS.map((unit) => String.fromCharCode(unit)).filter((letter) => /\p{L}/u.test(letter))
    const isRightToLeft = (letter: string) => readLine(`NATO ${letter} pact`, 0, 0).rightToLeft
    const rightToLeft = letters.filter((letter) => ofLetter.test(letter))
    expect(rightToLeft.length).toBeGreaterThan(1000)
    expect(rightToLeft.filter((letter) => !isRightToLeft(letter))).toEqual([])
    const others = letters.filter((letter) => /[\p{Script=Latin}\p{Script=Greek}\p{Script=Han}]/u.test(letter))
    expect(others.filter(isRightToLeft)).toEqual([])
  })

  it('depends on its own letters, not on those of the next line', () => {
    expect(readLine('NATO\nשלום', 0, 0).rightToLeft).toBe(false)
    expect(readLine('שלום\nNATO', 5, 0).rightToLeft).toBe(false)
    expect(readLine('NATO\nשלום', 5, 0).rightToLeft).toBe(true)
  })
})

/** Directional controls as visible characters. The Hebrew letter makes the line right-to-left. */
const SIGNS: Record<string, string> = {
  '<': '\u202b', // an embedding
  '(': '\u202a', // another embedding
  '!': '\u202e', // an override
  '?': '\u202d', // another override
  '>': '\u202c', // closes the last embedding or override
  '[': '\u2067', // an isolate
  '{': '\u2068', // another
  '/': '\u2066', // a third
  ']': '\u2069', // closes the last isolate
  '-': '\u200b', // invisible
  _: '\u206a', // invisible too
}
const written = (signs: string) => Array.from(signs, (sign) => SIGNS[sign] ?? sign).join('')

describe('balanced controls of a line', () => {
  it.each(cases('balanced controls of a line'))('%s', (_, signs, kept) => {
    const text = written(signs)
    const line = readLine(text, signs.indexOf('א'), 0)
    const marked = Array.from(text, (_character, at) => (line.balanced.has(at) ? '^' : ' '))
    expect(marked.join('').trimEnd()).toBe(kept)
  })

  it('are none in a left-to-right line', () => {
    expect(readLine(written('a<b>[c]'), 0, 0).balanced.size).toBe(0)
  })
})
