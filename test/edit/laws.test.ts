import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { changesOf, replay, undo } from '../../src/edit/change.js'
import type { Edit } from '../../src/edit/edit.js'
import { OffsetMap } from '../../src/edit/map.js'
import { applyStage, type Transform, transformOf } from '../../src/edit/transform.js'
import { scraped } from '../alphabet.js'

/** Random edits of any text: pairs of cut lengths and insertions along the way. */
const cuts = fc.array(
  fc.record({ keep: fc.nat(4), cut: fc.nat(3), insert: fc.constantFrom('', 'x', '“', '👩', 'yz', '\n') }),
  { maxLength: 8 },
)

function editsFor(text: string, plan: { keep: number; cut: number; insert: string }[], rule: string): Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const { keep, cut, insert } of plan) {
    const start = at + keep
    const end = start + cut
    if (end > text.length) break
    if (cut > 0 || insert) edits.push({ start, end, insert, rule })
    at = end
  }
  return edits
}

/** A draft after up to four random stages, and the texts in between. */
const drafts = fc.tuple(scraped(12), fc.array(cuts, { maxLength: 4 })).map(([source, plans]) => {
  let draft: Transform = transformOf(source)
  plans.forEach((plan, stage) => {
    draft = applyStage(draft, (text) => editsFor(text, plan, `test/stage-${stage}`))
  })
  return draft
})

describe('laws of the receipt', () => {
  test.prop([drafts], { numRuns: 3000 })(
    'replay(source, changes) is the text',
    (draft) => void expect(replay(draft.source, changesOf(draft))).toBe(draft.text),
  )

  test.prop([drafts], { numRuns: 3000 })(
    'undo(text, changes) is the source',
    (draft) => void expect(undo(draft.text, changesOf(draft))).toBe(draft.source),
  )

  test.prop([drafts], { numRuns: 3000 })(
    'changes are sorted, do not overlap, and name their rules in the order in which they ran',
    (draft) => {
      let at = 0
      for (const { start, end, before, rules } of changesOf(draft)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(before).toBe(draft.source.slice(start, end))
        expect(rules).toEqual([...rules].sort())
        expect(rules.length).toBeGreaterThan(0)
        at = end
      }
    },
  )
})

describe('laws of the map', () => {
  const spans = fc.tuple(drafts, fc.nat(), fc.nat())
  const spanIn = (text: string, a: number, b: number) => {
    const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
    return { start, end }
  }

  test.prop([spans, fc.constantFrom('toText', 'toSource')], { numRuns: 5000 })(
    'a span mapped there and back covers all of it that left a trace',
    ([draft, a, b], way) => {
      const map = new OffsetMap(draft.moves)
      const [there, back] = way === 'toText' ? (['toText', 'toSource'] as const) : (['toSource', 'toText'] as const)
      const span = spanIn(way === 'toText' ? draft.source : draft.text, a, b)
      const round = map[back](map[there](span))
      for (let at = span.start; at < span.end; at++) {
        const trace = map[there]({ start: at, end: at + 1 })
        if (trace.start === trace.end) continue
        expect(round.start).toBeLessThanOrEqual(at)
        expect(round.end).toBeGreaterThan(at)
      }
    },
  )

  test.prop([drafts], { numRuns: 3000 })(
    'text that no stage touched maps to itself, code unit by code unit',
    (draft) => {
      const map = new OffsetMap(draft.moves)
      let from = 0
      for (const end of [...Array.from(draft.moves, ({ after }) => after), { start: draft.text.length, end: 0 }]) {
        for (let at = from; at < end.start; at++) {
          const { start, end } = map.toSource({ start: at, end: at + 1 })
          expect(draft.source.slice(start, end)).toBe(draft.text[at])
          expect(map.toText({ start, end })).toEqual({ start: at, end: at + 1 })
        }
        from = end.end
      }
    },
  )

  test.prop([drafts], { numRuns: 3000 })('what an edit inserted maps to what it took out', (draft) => {
    const map = new OffsetMap(draft.moves)
    for (const { before, after } of draft.moves) {
      if (after.start < after.end) expect(map.toSource(after)).toEqual(before)
      if (before.start < before.end) expect(map.toText(before)).toEqual(after)
    }
  })
})
