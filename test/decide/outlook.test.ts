import { describe, expect, it } from 'vitest'
import { outlookOf } from '../../src/decide/outlook.js'
import type { Line } from '../../src/match/known-lines.js'

/** Lines of these widths, whose places do not matter. */
const linesOf = (...widths: number[]): Line[] =>
  widths.map((width) => ({ start: 0, end: width, piece: 0, pieces: 1, rules: [], prose: true, width }))
const outlook = (widths: number[], odds: number[], goes: boolean[]) =>
  outlookOf(
    linesOf(...widths),
    goes.map((is) => (is ? 'en/share/share-this' : undefined)),
    Float32Array.from(odds),
    false,
  )

describe('the outlook', () => {
  it.each<[what: string, widths: number[], odds: number[], goes: boolean[], kept: number, pure: number]>([
    ['all story, all of it kept', [100, 100], [-20, -20], [false, false], 1, 1],
    ['all story, half of it lost', [100, 100], [-20, -20], [false, true], 0.5, 1],
    ['as much boilerplate, all of it gone', [100, 100], [-20, 20], [false, true], 1, 1],
    ['as much boilerplate, all of it kept', [100, 100], [-20, 20], [false, false], 1, 0.5],
    ['a wide unit counts more', [300, 100], [-20, 20], [false, false], 1, 0.75],
    ['a unit in doubt counts half', [100, 100], [-20, 0], [false, true], 2 / 3, 1],
    ['a unit in doubt that stays', [100, 100], [-20, 0], [false, false], 1, 0.75],
    ['nothing stays', [100], [20], [true], 0, 1],
    ['no units', [], [], [], 1, 1],
  ])('%s', (_, widths, odds, goes, kept, pure) => {
    const found = outlook(widths, odds, goes)
    expect(found.kept).toBeCloseTo(kept)
    expect(found.pure).toBeCloseTo(pure)
  })
})
