import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { spansOfLines } from '../../src/lines/lines.js'
import { removalEdits, removeLines } from '../../src/units/removal.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('removal.txt', import.meta.url))

/** The text without its lines that begin with `-`. */
function without(text: string) {
  const lines = spansOfLines(text)
  const rules = lines.map(({ start }) => (text[start] === '-' ? `rule/${start}` : undefined))
  return { text: apply(text, removeLines(text, lines, rules)), edits: removeLines(text, lines, rules) }
}

describe('lines to remove', () => {
  it.each(cases('lines to remove'))('%s', (_, text, left) => expect(without(text).text).toBe(left))

  it('have one edit each, by their own rules', () => {
    const { edits } = without('a\n\n-x\n-y\nb')
    expect(edits.map(({ start, end, rule }) => `${start}–${end} ${rule}`)).toEqual(['3–6 rule/3', '6–9 rule/6'])
  })

  it('are separated from the text above unless the gap there is wider', () => {
    const { edits } = without('a\n-x\n-y\n\nb')
    expect(edits.map(({ start, end }) => `${start}–${end}`)).toEqual(['1–4', '4–7'])
  })

  it('are absent if not requested', () => {
    expect(removalEdits('a', [])).toEqual([])
  })
})
