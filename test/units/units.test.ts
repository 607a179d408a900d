import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf, sameUnits, unitsOf } from '../../src/units/units.js'
import { casesIn, partsOf } from '../tables.js'

const said = (text: string) => unitsOf(text).map(({ start, end }) => text.slice(start, end))
const paragraphs = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))

const SENTENCES = [
  'The council voted on Tuesday evening to rebuild the old bridge over the river.',
  'Work will begin in spring, and the road beside it stays open until the autumn.',
  'Residents had asked for quieter nights and for safer crossings near the school.',
  'The mayor promised an answer to both before the first stone is laid in the spring.',
]
const BODY = SENTENCES.join(' ')
const [FIRST, SECOND, THIRD, LAST] = SENTENCES as [string, string, string, string]
const cases = casesIn(new URL('units.txt', import.meta.url), { BODY, FIRST, SECOND, THIRD, LAST })

describe('unitsOf', () => {
  it.each(cases('returns'))('returns %s', (_, text, ...units) => expect(said(text)).toEqual(units))

  it.each(cases('parts a narrow line where something is glued to a stop'))(
    'parts a narrow line where something is glued to a stop: %s',
    (_, line, ...pieces) => {
      expect(said(line)).toEqual(pieces)
    },
  )

  it.each(cases('leaves a narrow line whole'))('leaves a narrow line whole: %s', (line) => {
    expect(said(line)).toEqual([line])
  })

  it.each(cases('cuts a body in one line, and what follows it, at'))(
    'cuts a body in one line at %s',
    (_, line, ...behind) => {
      expect(said(line).map((piece) => piece.replace(/^\| /, ''))).toEqual([...SENTENCES, ...behind])
    },
  )

  it('cuts a menu of glued words, but not a line with more pieces than words, or of signs', () => {
    const menu = ['Weather', 'Politics', 'Business', 'Sports', 'Travels'].join('').repeat(20)
    expect(said(menu)).toHaveLength(100)
    for (const noise of ['©1©22'.repeat(100), '>> '.repeat(150).trim()]) expect(said(noise)).toEqual([noise])
  })

  it.each(cases('cuts a line into'))('cuts a line into %s', (_, piece, count, pieces) => {
    expect(said(piece.repeat(Number(count)))).toHaveLength(Number(pieces))
  })

  it('numbers the pieces of a line', () => {
    const pieces = unitsOf(`Share\n${BODY}`).map(({ piece, pieces }) => `${piece}/${pieces}`)
    expect(pieces.join(' ')).toBe('0/1 0/4 1/4 2/4 3/4')
  })

  it('covers all text, in order, without overlap', () => {
    const words = 'Read_more bridge 。 . _ \n | © said.The 市长 >> (Jo) — \u{1F600}'.split(' ')
    const word = fc.constantFrom(...words.map((one) => one.replace('_', ' ')))
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), (all) => {
        const text = all.join('')
        let at = 0
        for (const { start, end } of unitsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u)
          at = end
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})

const wrap = (text: string, columns: number, prefix = '') =>
  text
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1)
      if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(prefix + word)
      return lines
    }, [])
    .join('\n')

describe('paragraphsOf', () => {
  it.each(cases('joins a paragraph that was wrapped'))(
    'joins a paragraph that was wrapped %s',
    (_, columns, prefix) => {
      const [first, second] = [
        wrap(BODY, Number(columns), prefix),
        wrap(SENTENCES.toReversed().join(' '), Number(columns), prefix),
      ]
      expect(paragraphs(`${first}\n\n${second}\n\nShare\nFacebook`)).toEqual([first, second, 'Share', 'Facebook'])
    },
  )

  it('joins wrapped copy in capitals', () => {
    const text = wrap(`${BODY} ${BODY}`.toUpperCase(), 72)
    expect(paragraphs(text)).toEqual([text])
  })

  it.each(cases('paragraphsOf'))('leaves %s as lines', (_, lines) => {
    expect(paragraphs(lines.split('\n').join('\n'))).toEqual(lines.split('\n'))
  })
})

describe('how wide a line must be to be cut', () => {
  const sentence = 'Rain fell on the bridge again. '
  const parts = (line: string) => unitsOf(line).length

  it('is more than 300 units', () => {
    const line = (length: number) =>
      sentence
        .repeat(12)
        .slice(0, length - 1)
        .trimEnd()
        .padEnd(length, 'x')
    expect([parts(line(300)), parts(line(301)) > 1]).toEqual([1, true])
  })

  it('is lower in scripts without spaces', () => {
    const line = (count: number) => `${'雨'.repeat(count - 3)}。雨。`
    expect([parts(line(80)), parts(line(110))]).toEqual([1, 2])
  })

  it('is no more than 200,000 units', () => {
    const line = (count: number) => sentence.repeat(Math.ceil(count / sentence.length)).slice(0, count)
    expect(parts(line(200_000))).toBeGreaterThan(1000)
    expect(parts(line(200_001))).toBe(1)
  })
})

it.each(cases('same units'))('sameUnits: %s', (_, before, now, places) => {
  const read = (text: string) => ({ text, units: unitsOf(text) })
  expect([...sameUnits(read(before), read(now as string))]).toEqual(partsOf(places as string).map(Number))
})
