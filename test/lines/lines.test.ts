import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { linesOf, Trait } from '../../src/lines/lines.js'
import { composeCharacters } from '../../src/repair/compose.js'
import { controls } from '../../src/repair/controls.js'
import { invisible } from '../../src/repair/invisible/invisible.js'
import { lostBreaks } from '../../src/typography/lost-breaks.js'
import { lineEndings, spaces } from '../../src/typography/space.js'
import { straighten } from '../../src/typography/straighten.js'
import { scraped } from '../alphabet.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('lines.txt', import.meta.url))

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

  it.each(cases('finds nothing in'))('finds nothing in %s', (_, text) => {
    expect([has(text, 'odd'), has(text, 'crowded')]).toEqual([false, false])
  })

  it.each(cases('is printable ASCII'))('%j is printable ASCII: %s', (text, ascii) => {
    expect(has(text, 'beyondAscii')).toBe(!(ascii === 'yes'))
  })

  it.each(cases('is crowded'))('%j is crowded: %s', (text, crowded) => {
    expect(has(text, 'crowded')).toBe(crowded === 'yes')
  })

  it.each(cases('has'))('%j has %j', (text, ...traits) => {
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
    expect(
      namesOf(lines.traitsOf({ start: 4, end: 20 }))
        .sort()
        .join(),
    ).toBe('colon,crowded,digit,slash,stop')
    expect(lines.traitsOf({ start: 0, end: 2 })).toBe(0)
    expect(namesOf(lines.traitsOf({ start: text.length - 1, end: text.length }))).toEqual([])
  })
})
