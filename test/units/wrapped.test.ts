import { describe, expect, it } from 'vitest'
import { spansOfLines } from '../../src/lines/lines.js'
import { joinWrapped } from '../../src/units/wrapped.js'

/** A line of so many units, of words of three small letters. */
const line = (width: number) => `${'abc '.repeat(Math.ceil(width / 4)).slice(0, width - 1)}d`
const LAST = 'abc abd.'

/** How many paragraphs there are of these lines. */
function count(lines: readonly string[]): number {
  const text = lines.join('\n')
  return joinWrapped(text, spansOfLines(text)).length
}
const ofWidths = (...widths: number[]) => count([...widths.map(line), LAST])

describe('lines that were wrapped', () => {
  it('are at least four', () => {
    expect([ofWidths(60, 60, 60), ofWidths(60, 60)]).toEqual([1, 3])
  })

  it('are 36 to 112 units wide', () => {
    expect([35, 36, 112, 113].map((width) => ofWidths(width, width, width))).toEqual([4, 1, 1, 4])
  })

  it('may be broken three units before their columns end, and no sooner', () => {
    expect([ofWidths(60, 54, 60), ofWidths(60, 53, 60)]).toEqual([1, 4])
  })

  it('have at most one longer line in twenty', () => {
    const among = (rows: number, wide: number) => ofWidths(...Array(rows).fill(60), ...Array(wide).fill(200))
    expect([among(38, 1), among(38, 2), among(38, 3), among(10, 1)]).toEqual([1, 1, 42, 12])
  })

  it('break for lack of room in at least half of all cases', () => {
    expect([ofWidths(60, 60, 60, 40, 40, 40), ofWidths(60, 60, 60, 40, 40, 40, 40)]).toEqual([4, 8])
  })

  it('are counted if another line follows directly', () => {
    expect(count([line(60), line(60), line(60), LAST, '', 'x', '', 'y', '', 'z', '', 'w'])).toBe(5)
    expect(count([line(60), '', line(60), '', line(60), '', LAST])).toBe(4)
  })

  it('end like sentences in two of five cases at most', () => {
    const finished = `${line(59)}.`
    expect(count([finished, finished, line(60), line(60), line(60), LAST])).toBe(1)
    expect(count([finished, finished, finished, line(60), line(60), LAST])).toBe(6)
  })

  it('continue in lowercase in at least two of five cases', () => {
    const capital = `A${line(60).slice(1)}`
    expect(count([capital, capital, capital, capital, line(60), LAST])).toBe(1)
    expect(count([capital, capital, capital, capital, capital, LAST])).toBe(6)
  })

  it('may be in capitals altogether, and quoted or indented', () => {
    const lines = [line(60), line(60), line(60), LAST]
    expect(count(lines.map((one) => one.toUpperCase()))).toBe(1)
    for (const prefix of ['> ', '>> ', '    ', '| ']) expect(count(lines.map((one) => prefix + one))).toBe(1)
  })

  it('end before a line of quoted mail that is blank', () => {
    const quoted = (...widths: number[]) => widths.map((width) => `> ${line(width)}`)
    expect(count([...quoted(58, 58, 58), '>', ...quoted(58, 58, 58), `> ${LAST}`])).toBe(3)
  })

  it.each(['- ', '– ', '• ', '* ', '+ ', '1. ', '12) ', '(123) '])('end before an item: %s', (mark) => {
    expect(count([line(60), line(60), line(60), line(60), mark + LAST])).toBe(2)
  })

  it.each(['-', '1.', '1234. ', 'x) ', '1 ', 'a - '])('do not end before what is none: %s', (mark) => {
    expect(count([line(60), line(60), line(60), line(60), mark + LAST])).toBe(1)
  })
})
