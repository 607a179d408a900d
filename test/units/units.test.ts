import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf, unitsOf } from '../../src/units/units.js'
import { casesIn } from '../tables.js'

const said = (text: string) => unitsOf(text).map(({ start, end }) => text.slice(start, end))
const paragraphs = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))

const SENTENCES = [
  'The council voted on Tuesday evening to rebuild the old bridge over the river.',
  'Work will begin in spring, and the road beside it stays open until the autumn.',
  'Residents had asked for quieter nights and for safer crossings near the school.',
  'The mayor promised an answer to both before the first stone is laid in the spring.',
]
const BODY = SENTENCES.join(' ')
const cases = casesIn(new URL('units.txt', import.meta.url), { BODY })

describe('unitsOf', () => {
  it('returns one unit for each line that is not blank', () => {
    expect(said('Share\n\nThe bridge is open.\nMore')).toEqual(['Share', 'The bridge is open.', 'More'])
  })

  it('does not cut a paragraph of two sentences', () => {
    expect(unitsOf(SENTENCES.slice(0, 2).join(' '))).toHaveLength(1)
  })

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

  it('cuts a body in one line at words that lost what parted them', () => {
    const [first, ...others] = SENTENCES
    expect(said(`PoliticsSportsWeather ${BODY}`)).toEqual(['Politics', 'Sports', `Weather ${first}`, ...others])
  })

  it('does not cut at an abbreviation', () => {
    const line = `${BODY} Dr. Ng of St. Mary, Prof. Abel and J. Doe agreed.`
    expect(said(line).at(-1)).toBe('Dr. Ng of St. Mary, Prof. Abel and J. Doe agreed.')
  })

  it('cuts a menu of glued words, but not a line with more pieces than words', () => {
    const menu = ['Weather', 'Politics', 'Business', 'Sports', 'Travels'].join('').repeat(20)
    expect(said(menu)).toHaveLength(100)
    const noise = '©1©22'.repeat(100)
    expect(said(noise)).toEqual([noise])
  })

  it.each(cases('cuts a line into'))('cuts a line into %s', (_, piece, count, pieces) => {
    expect(said(piece.repeat(Number(count)))).toHaveLength(Number(pieces))
  })

  it('does not cut a wide line of signs', () => {
    const line = '>> '.repeat(150).trim()
    expect(said(line)).toEqual([line])
  })

  it('numbers the pieces of a line', () => {
    expect(unitsOf(`Share\n${BODY}`).map(({ piece, pieces }) => [piece, pieces])).toEqual([
      [0, 1],
      [0, 4],
      [1, 4],
      [2, 4],
      [3, 4],
    ])
  })

  it('covers all text, in order, without overlap', () => {
    const word = fc.constantFrom(
      'Read more',
      'bridge',
      '。',
      '.',
      ' ',
      '\n',
      '|',
      '©',
      'said.The',
      '市长',
      '>>',
      '(Jo)',
      '—',
      '\u{1F600}',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), (words) => {
        const text = words.join('')
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

  it('keeps trailing signs with the piece before, and opening signs with the piece behind', () => {
    const said = (text: string) => unitsOf(text).map(({ start, end }) => text.slice(start, end))
    expect(said(`${BODY} ----- ***`).at(-1)).toBe(`${SENTENCES.at(-1)} ----- ***`)
    expect(said(`x\n----- ${BODY}`)[1]).toBe(`----- ${SENTENCES[0]}`)
    expect(said(`*** | ${BODY}`)[0]).toBe(`*** | ${SENTENCES[0]}`)
    expect(said(`${BODY} He saw Dr. ©`).at(-1)).toBe('He saw Dr. ©')
  })
})

describe('lines that count as wrapped', () => {
  const LINES = [
    'the council voted on tuesday evening to',
    'rebuild the old bridge over the river and',
    'work will begin in spring while the road',
    'beside it stays open until the autumn.',
  ]
  const joins = (lines: readonly string[]) => paragraphs(lines.join('\n')).length === 1

  it('are at least four', () => {
    expect([joins(LINES), joins(LINES.slice(1))]).toEqual([true, false])
  })

  it('are wide enough, and no paragraphs', () => {
    const narrow = [
      'rain fell on the old bridge',
      'while nobody was watching it',
      'and the ferry was very late',
      'again.',
    ]
    const wide = LINES.map((line) => `${line} ${line} ${line}`)
    expect([joins(narrow), joins(wide)]).toEqual([false, false])
  })

  it('may be broken a little early, and not far', () => {
    const early = LINES.with(1, 'rebuild the old bridge over the river')
    const far = LINES.map((line, at) => (at === 3 ? line : line.slice(0, 20 + 12 * (at % 2))))
    expect([joins(early), joins(far)]).toEqual([true, false])
  })

  it('do not end like sentences more often than by chance', () => {
    expect(joins(LINES.map((line) => `${line.slice(0, -1)}.`))).toBe(false)
  })

  it('continue in lowercase', () => {
    expect(joins(LINES.map((line) => line[0]?.toUpperCase() + line.slice(1)))).toBe(false)
    expect(joins(LINES.map((line) => line.toUpperCase()))).toBe(true)
  })

  it.each(['- ', '• ', '1. ', '12) ', '(3) '])('are no items: %s', (mark) => {
    expect(joins(LINES.map((line) => mark + line))).toBe(false)
  })

  it('form one paragraph without a blank line between them', () => {
    expect(paragraphs(`${LINES.join('\n')}\n\n${LINES.join('\n')}`)).toHaveLength(2)
  })
})
