import { describe, expect, it } from 'vitest'
import { unitRemovals } from '../../src/decide/unit-removals.js'
import { apply, type Edit } from '../../src/edit/edit.js'
import { marked } from './guards/lines.js'

const RULE = 'en/share/any'
const ENDING = 'en/credit/ending'

/** What is left of a text whose lines behind `~` go, with the endings of some lines. */
function left(written: string[], endings: ReadonlyMap<number, readonly Edit[]> = new Map()) {
  const { text, lines } = marked(...written)
  const edits = unitRemovals(
    text,
    lines,
    lines.map(({ rules }) => rules[0]?.address),
    endings,
  )
  expect(edits.map(({ start }) => start)).toEqual(edits.map(({ start }) => start).toSorted((a, b) => a - b))
  return { text: apply(text, edits), rules: edits.map(({ rule }) => rule) }
}

describe('units that go', () => {
  it.each<[what: string, written: string[], text: string, edits: number]>([
    ['alone', ['Rain', '~Share', 'Sun'], 'Rain\nSun', 1],
    ['in a row', ['Rain', '~Share', '~Print', 'Sun'], 'Rain\nSun', 2],
    ['at both ends', ['~Share', 'Rain', '~Print'], 'Rain', 2],
    ['with the wider gap', ['Rain', '~Share', '', 'Sun'], 'Rain\n\nSun', 1],
    ['none', ['Rain', 'Sun'], 'Rain\nSun', 0],
  ])('%s', (_, written, text, edits) => {
    const told = left(written)
    expect(told.text).toBe(text)
    expect(told.rules).toEqual(Array.from({ length: edits }, () => RULE))
  })

  it('go with the endings of lines that stay, in their order', () => {
    const endings = new Map([[0, [{ start: 5, end: 10, insert: '', rule: ENDING }]]])
    expect(left(['Rain. (AP)', '~Share', 'Sun'], endings)).toEqual({ text: 'Rain.\nSun', rules: [ENDING, RULE] })
  })

  it('take their own endings along, once', () => {
    // The line was cut to what stands before its ending.
    const endings = new Map([[1, [{ start: 10, end: 15, insert: '', rule: ENDING }]]])
    const { text, lines } = marked('Rain', '~Share (AP)', 'Sun')
    const cut = lines.map((line, at) => (at === 1 ? { ...line, end: 10 } : line))
    const edits = unitRemovals(text, cut, [undefined, RULE, undefined], endings)
    expect(apply(text, edits)).toBe('Rain\nSun')
    expect(edits.map(({ rule }) => rule)).toEqual([RULE])
  })
})
