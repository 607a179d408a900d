import { describe, expect, it } from 'vitest'
import { joined, type Kept, touchesKept, withoutKept } from '../../src/edit/kept.js'

const spans = [
  { start: 2, end: 4 },
  { start: 6, end: 9 },
]
const kept: Kept = { spans, sparesRule: (rule) => rule === 'kept' }

describe('what nothing may take out', () => {
  it.each([
    [0, 2, false],
    [0, 3, true],
    [3, 4, true],
    [4, 6, false],
    [4, 7, true],
    [8, 9, true],
    [9, 12, false],
    [0, 12, true],
    [3, 3, true],
    [5, 5, false],
  ])('is met by a stretch from %d to %d: %s', (start, end, isMet) => {
    expect(touchesKept(kept, { start, end })).toBe(isMet)
  })

  it('is met by nothing where there is none', () => {
    expect(touchesKept({ spans: [] }, { start: 0, end: 9 })).toBe(false)
  })

  it('holds back edits that would take of it, those of rules that are spared, and no insertions', () => {
    const edits = [
      { start: 0, end: 1, insert: '', rule: 'gone' },
      { start: 1, end: 2, insert: '', rule: 'kept' },
      { start: 3, end: 3, insert: '!', rule: 'gone' },
      { start: 3, end: 5, insert: '', rule: 'gone' },
      { start: 9, end: 10, insert: '', rule: 'gone' },
    ]
    expect(withoutKept(edits, kept)).toEqual([edits[0], edits[2], edits[4]])
  })
})

describe('spans that meet', () => {
  it.each([
    ['', ''],
    ['3-4 1-2', '1-2 3-4'],
    ['1-3 3-5', '1-5'],
    ['1-9 2-3', '1-9'],
    ['2-3 1-9 9-10 11-12', '1-10 11-12'],
  ])('%s are as one: %s', (some, apart) => {
    const spansOf = (list: string) =>
      Array.from(list.matchAll(/(\d+)-(\d+)/g), ([, start, end]) => ({ start: Number(start), end: Number(end) }))
    expect(joined(spansOf(some))).toEqual(spansOf(apart))
  })
})
