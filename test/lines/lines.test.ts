import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { forgetLines, linesOf, Trait } from '../../src/lines/lines.js'
import { composeCharacters } from '../../src/repair/compose.js'
import { controls } from '../../src/repair/controls.js'
import { invisible } from '../../src/repair/invisible/invisible.js'
import { lostBreaks } from '../../src/typography/lost-breaks.js'
import { lineEndings, spaces } from '../../src/typography/space.js'
import { straighten } from '../../src/typography/straighten.js'
import { scraped } from '../alphabet.js'

const repairs = (text: string) => [...controls(text), ...invisible(text), ...composeCharacters(text)]

/** The names of the traits of a text. */
const namesOf = (traits: number) => Object.entries(Trait).flatMap(([name, trait]) => (traits & trait ? [name] : []))
const has = (text: string, trait: keyof typeof Trait) => (linesOf(text).traits & Trait[trait]) !== 0

describe('the traits of a text', () => {
  it('calls no character quiet that a repair stage changes, alone or next to letters', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const unit = String.fromCharCode(code)
      for (const text of [unit, `a${unit}b`, `${unit}${unit}`, `ا${unit}ا`]) {
        if (!has(text, 'odd')) expect(repairs(text), code.toString(16)).toEqual([])
      }
    }
  })

  test.prop([scraped()], { numRuns: 3000 })('skips no stage that would find something', (text) => {
    if (!has(text, 'odd')) expect(repairs(text)).toEqual([])
    if (!has(text, 'crowded')) expect([...spaces(text), ...lostBreaks(text), ...lineEndings(text)]).toEqual([])
    if (!has(text, 'curlyQuote')) expect(straighten(text)).toEqual([])
  })

  it.each([
    ['news in English', 'The mayor’s “new” bridge – over the river – cost €5m … so far.\n\nIt opens in May.'],
    ['news in French', 'Le maire a inauguré « le pont » à Genève.'],
    ['news in Russian', 'Мэр открыл новый мост — в среду.'],
    ['news in Chinese', '市长周三宣布新桥开通。'],
    ['news in Arabic', 'افتتح رئيس البلدية الجسر الجديد يوم الأربعاء.'],
    ['news in Korean', '시장은 수요일 새 다리를 개통했다.'],
  ])('finds nothing in %s', (_, text) => {
    expect([has(text, 'odd'), has(text, 'crowded')]).toEqual([false, false])
  })

  it.each([
    ['The council said no.\nIt will vote.', true],
    ['', true],
    ['café', false],
    ['a\tb', false],
    ['a\x7f', false],
  ])('%j is printable ASCII: %s', (text, ascii) => {
    expect(has(text, 'beyondAscii')).toBe(!ascii)
  })

  it.each([
    ['a b', false],
    ['a\n\nb', false],
    ['a  b', true],
    ['a \nb', true],
    ['a\n b', true],
    [' a', true],
    ['a ', true],
    ['a\u00a0b', true],
    ['a\r\nb', true],
  ])('%j is crowded: %s', (text, crowded) => {
    expect(has(text, 'crowded')).toBe(crowded)
  })

  it.each([
    ['“so”', ['beyondAscii', 'curlyQuote']],
    ['3 of 4', ['digit']],
    ['٣', ['beyondAscii', 'digit']],
    ['(a) [b]', ['bracket', 'markup']],
    ['a: b', ['colon']],
    ['*a* `b` \\c ~d', ['markup']],
    ['a/b', ['slash']],
    ['橋', ['beyondAscii', 'unspaced']],
    ['a. b… ▶c', ['beyondAscii', 'pointer', 'stop']],
  ])('%j has %j', (text, traits) => {
    expect(namesOf(linesOf(text).traits).sort()).toEqual(traits)
  })
})

describe('linesOf', () => {
  const text = '\n\nIt rained.\n \n\nRead: 3/4\nEnd'
  const lines = linesOf(text)

  it('finds the lines of a text, without blank ones', () => {
    expect(lines.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['It rained.', ' ', 'Read: 3/4', 'End'])
    expect([lines.count, lines.startOf(0), lines.endOf(0)]).toEqual([4, 2, 12])
    expect(linesOf('').count).toBe(0)
    expect(linesOf('\n\n').count).toBe(0)
  })

  it('finds as many lines as there are', () => {
    for (const count of [1, 1023, 1024, 1025, 70_000]) expect(linesOf('a\n'.repeat(count)).count).toBe(count)
  })

  it('finds the traits of each line, and of all lines that a span touches', () => {
    const places = [0, 1, 2, 3].map((line) => namesOf(lines.traitsAt(line)))
    expect(places).toEqual([['stop'], ['crowded'], ['digit', 'colon', 'slash'], []])
    expect(namesOf(lines.traitsOf({ start: 4, end: 20 })).sort()).toEqual([
      'colon',
      'crowded',
      'digit',
      'slash',
      'stop',
    ])
    expect(lines.traitsOf({ start: 0, end: 2 })).toBe(0)
    expect(namesOf(lines.traitsOf({ start: text.length - 1, end: text.length }))).toEqual([])
  })

  it('remembers two texts, and forgets them', () => {
    const other = linesOf('other')
    expect(linesOf(text)).not.toBe(undefined)
    expect(linesOf('other')).toBe(other)
    forgetLines()
    expect(linesOf('other')).not.toBe(other)
  })
})
