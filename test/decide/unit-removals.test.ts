import { describe, expect, it } from 'vitest'
import { unitRemovals } from '../../src/decide/unit-removals.js'
import { apply, type Edit } from '../../src/edit/edit.js'
import { casesIn, partsOf } from '../tables.js'
import { marked } from './guards/lines.js'

const cases = casesIn(new URL('unit-removals.txt', import.meta.url))
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
  it.each(cases('units that go'))('%s', (_, written, text, edits) => {
    expect(left(partsOf(written))).toEqual({ text, rules: Array(Number(edits)).fill(RULE) })
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
