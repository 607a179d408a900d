import { describe, expect, it } from 'vitest'
import { joined, type Kept, touchesKept, withoutKept } from '../../src/edit/kept.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('kept.txt', import.meta.url))

const spans = [
  { start: 2, end: 4 },
  { start: 6, end: 9 },
]
const kept: Kept = { spans, sparesRule: (rule) => rule === 'kept' }

describe('what nothing may take out', () => {
  it.each(cases('what nothing may take out'))('is met by a stretch from %d to %d: %s', (start, end, isMet) => {
    expect(touchesKept(kept, { start: Number(start), end: Number(end) })).toBe(isMet === 'yes')
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
  it.each(cases('are as one'))('%s are as one: %s', (some, apart) => {
    const spansOf = (list: string) =>
      Array.from(list.matchAll(/(\d+)-(\d+)/g), ([, start, end]) => ({ start: Number(start), end: Number(end) }))
    expect(joined(spansOf(some))).toEqual(spansOf(apart))
  })
})
