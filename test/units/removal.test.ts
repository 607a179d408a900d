import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { spansOfLines } from '../../src/lines/lines.js'
import { removalEdits, removeLines } from '../../src/units/removal.js'

/** The text without its lines that begin with `-`. */
function without(text: string) {
  const lines = spansOfLines(text)
  const rules = lines.map(({ start }) => (text[start] === '-' ? `rule/${start}` : undefined))
  return { text: apply(text, removeLines(text, lines, rules)), edits: removeLines(text, lines, rules) }
}

describe('lines to remove', () => {
  it.each([
    ['the last', 'a\n\n-x', 'a'],
    ['the first', '-x\n\na', 'a'],
    ['one in the middle, with the wider gap below', 'a\n-x\n\nb', 'a\n\nb'],
    ['one in the middle, with the wider gap above', 'a\n\n-x\nb', 'a\n\nb'],
    ['one in the middle, with gaps alike', 'a\n-x\nb', 'a\nb'],
    ['neighbours', 'a\n\n-x\n-y\nb', 'a\n\nb'],
    ['neighbours with the wider gap below', 'a\n-x\n\n-y\n\n\nb', 'a\n\n\nb'],
    ['two that are no neighbours', 'a\n-x\nb\n-y\nc', 'a\nb\nc'],
    ['the first two', '-x\n-y\n\na', 'a'],
    ['the last two', 'a\n\n-x\n-y', 'a'],
    ['all', '-x\n\n-y', ''],
    ['all with breaks around them', '\n-x\n', ''],
    ['the last, with breaks behind it', 'a\n-x\n\n', 'a'],
    ['the first, with breaks before it', '\n\n-x\na', 'a'],
    ['a line with the wider gap below, and blanks above', 'a   \n-x\n\nb', 'a\n\nb'],
    ['a line among blanks', 'a \n-x\n b', 'a\n b'],
    ['none', 'a\nb', 'a\nb'],
  ])('%s', (_, text, left) => {
    expect(without(text).text).toBe(left)
  })

  it('have one edit each, by their own rules', () => {
    const { edits } = without('a\n\n-x\n-y\nb')
    expect(edits.map(({ rule }) => rule)).toEqual(['rule/3', 'rule/6'])
    expect(edits.map(({ start, end }) => [start, end])).toEqual([
      [3, 6],
      [6, 9],
    ])
  })

  it('are separated from the text above unless the gap there is wider', () => {
    expect(without('a\n-x\n-y\n\nb').edits.map(({ start, end }) => [start, end])).toEqual([
      [1, 4],
      [4, 7],
    ])
  })

  it('are absent if not requested', () => {
    expect(removalEdits('a', [])).toEqual([])
  })
})
