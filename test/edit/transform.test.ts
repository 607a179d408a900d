import { describe, expect, it } from 'vitest'
import { changesOf, replay, undo } from '../../src/edit/change.js'
import { apply, type Stage } from '../../src/edit/edit.js'
import { applyStage, editsOf, transformOf, untilStable } from '../../src/edit/transform.js'

/** A stage that puts one thing in the place of another, wherever it stands. */
const trade =
  (old: string, insert: string, rule = `trade/${old}`): Stage =>
  (text) =>
    Array.from(text.matchAll(new RegExp(old, 'g')), ({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      insert,
      rule,
    }))

describe('a text after its edits', () => {
  it('is itself where there are none', () => {
    expect(apply('rain', [])).toBe('rain')
  })

  it.each([
    [
      'unsorted',
      '2..3 0..1',
      'Invalid edit 0–1 of rule "b": edits must be sorted, must not overlap, and must end at 4 or',
    ],
    ['overlapping', '0..3 2..4', 'Invalid edit 2–4 of rule "b"'],
    ['past its end', '0..1 3..5', 'Invalid edit 3–5 of rule "b"'],
    ['before its start', '-1..1', 'Invalid edit -1–1 of rule "a"'],
    ['turned about', '2..1', 'Invalid edit 2–1 of rule "a"'],
    ['at no place', '1..x', 'Invalid edit 1–NaN of rule "a"'],
  ])('is none where they are %s', (_, spans, message) => {
    const edits = spans.split(' ').map((span, nth) => {
      const [start = 0, end = 0] = span.split('..').map(Number)
      return { start, end, insert: '', rule: 'ab'.charAt(nth) }
    })
    expect(() => apply('rain', edits)).toThrow(RangeError)
    expect(() => apply('rain', edits)).toThrow(message)
  })

  it('may be changed at both ends, and where edits touch', () => {
    const edits = [
      { start: 0, end: 0, insert: '<', rule: 'a' },
      { start: 0, end: 2, insert: 'R', rule: 'a' },
      { start: 2, end: 2, insert: '-', rule: 'a' },
      { start: 4, end: 4, insert: '>', rule: 'a' },
    ]
    expect(apply('rain', edits)).toBe('<R-in>')
  })

  it.each([4095, 4096, 4097, 9000])('is whole after %d edits', (count) => {
    expect(apply('ab'.repeat(count), trade('a', 'xy')('ab'.repeat(count)))).toBe('xyb'.repeat(count))
  })
})

describe('a draft', () => {
  it('is the same draft after a stage that finds nothing', () => {
    const draft = transformOf('rain')
    expect(applyStage(draft, () => [])).toBe(draft)
    expect(draft).toEqual({ source: 'rain', text: 'rain', moves: [], stages: 0 })
  })

  it('runs stages until none finds any', () => {
    const draft = untilStable(transformOf('aabb'), [trade('bb', 'c'), trade('a', 'b')])
    expect(draft).toMatchObject({ text: 'cc', source: 'aabb' })
  })

  it('calls it a day after eight rounds', () => {
    const draft = untilStable(transformOf('a'), [trade('a', 'aa')])
    expect(draft.text).toHaveLength(2 ** 8)
    expect(draft.stages).toBe(8)
  })

  it('tells what was done to its source as edits of that, by the rules that began it', () => {
    const draft = [trade('a', 'b'), trade('b', 'a'), trade('n', 'm')].reduce(applyStage, transformOf('ran b'))
    expect(draft.text).toBe('ram a')
    expect(editsOf(draft)).toEqual([
      { start: 2, end: 3, insert: 'm', rule: 'trade/n' },
      { start: 4, end: 5, insert: 'a', rule: 'trade/b' },
    ])
  })
})

describe('changes', () => {
  const draft = [trade('&amp;', '&'), trade('&#39;', "'"), trade('gone ', '')].reduce(
    applyStage,
    transformOf('a&amp;#39;b gone c'),
  )

  it('name all rules that had a part, in their order', () => {
    expect(changesOf(draft)).toEqual([
      { start: 1, end: 10, before: '&amp;#39;', after: "'", rules: ['trade/&amp;', 'trade/&#39;'] },
      { start: 12, end: 17, before: 'gone ', after: '', rules: ['trade/gone '] },
    ])
  })

  it('tell the reasons that begin in them, each once', () => {
    const because = (start: number, end: number, why: string) => ({ start, end, because: () => [why] })
    const reasons = [
      ...[because(0, 3, 'before'), because(12, 14, 'x'), because(13, 14, 'x')],
      ...[because(14, 99, 'y'), because(17, 18, 'z')],
    ]
    expect(changesOf(draft, reasons).map((change) => change.because)).toEqual([undefined, ['x', 'y']])
    expect(Object.keys(changesOf(draft, reasons)[0] ?? {})).not.toContain('because')
  })

  it('lead there and back', () => {
    expect(replay(draft.source, changesOf(draft))).toBe(draft.text)
    expect(undo(draft.text, changesOf(draft))).toBe(draft.source)
  })

  it('are of one source alone, and say where another is none of theirs', () => {
    const changes = changesOf(draft)
    expect(() => replay('another source', changes)).toThrow(RangeError)
    const message = 'The source does not contain "&amp;#39;" at 1–10 (trade/&amp;, trade/&#39;).'
    expect(() => replay('another source', changes)).toThrow(message)
    expect(() => undo('another text', changes)).toThrow('The source does not contain "\'" at 1–2')
  })

  it('leave out what was changed and changed back', () => {
    expect(changesOf([trade('a', 'b'), trade('b', 'a')].reduce(applyStage, transformOf('a')))).toEqual([])
  })
})
