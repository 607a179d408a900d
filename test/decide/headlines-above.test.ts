import { describe, expect, it } from 'vitest'
import { headlinesAbove } from '../../src/decide/headlines-above.js'
import type { Line } from '../../src/match/known-lines.js'

/** `-`: taken by a rule; else how wide a unit is and what share of its stems the story has. The story begins behind them. */
function above(...units: readonly ('-' | readonly [width: number, told: number])[]): number[] {
  const lines = [...units.map((unit) => ({ width: unit === '-' ? 20 : unit[0] }) as Line), { width: 90 } as Line]
  const taken = [...units.map((unit) => (unit === '-' ? {} : undefined)), undefined]
  const cohesion = Float32Array.from([...units.map((unit) => (unit === '-' ? 0 : unit[1])), 1])
  return [...headlinesAbove(lines, taken, units.length, { cohesion })]
}

describe('headlinesAbove', () => {
  it('are one line alone, whatever it says', () => {
    expect(above([5, 0])).toEqual([0])
    expect(above('-', [5, 0], '-')).toEqual([1])
  })

  it('are of several those that the story takes up, if they are no labels', () => {
    expect(above([30, 0], [30, 0.5], '-')).toEqual([1])
    expect(above([30, 0.45], [20, 0.45], [19, 1])).toEqual([0, 1])
    expect(above([30, 0.35], [30, 0.35])).toEqual([])
  })

  it('are the only one among a few that is no label', () => {
    expect(above([20, 0], [19, 0], '-')).toEqual([0])
    expect(above([10, 0], [20, 0], [10, 0], [10, 0])).toEqual([1])
    expect(above([10, 0], [10, 0], [20, 0], [10, 0], [10, 0])).toEqual([])
    expect(above([20, 0], [20, 0], '-')).toEqual([])
  })

  it('are among the last four', () => {
    expect(above([30, 1], [30, 0], [30, 0], [30, 0], [30, 1])).toEqual([4])
    expect(above([30, 1], [30, 0], '-', [30, 0], [30, 0])).toEqual([0])
  })

  it('are none where there is no story', () => {
    expect([...headlinesAbove([{ width: 30 } as Line], [undefined], -1, { cohesion: Float32Array.of(1) })]).toEqual([])
  })
})
