import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseRuns } from '../../src/boilerplate/runs.js'
import { runs } from '../random.js'

function chosenOf(gains: readonly number[], price: number): number[] {
  const chosen = new Uint8Array(gains.length)
  chooseRuns(Float32Array.from(gains), gains.length, price, chosen)
  return [...chosen]
}

/** What a choice is worth: the gains of its units, less the price of each end of a run. */
function worthOf(gains: readonly number[], price: number, chosen: readonly number[]): number {
  const ends = [...chosen, 0].filter((one, at) => one !== (chosen[at - 1] ?? 0)).length
  return gains.reduce((sum, gain, at) => sum + gain * (chosen[at] as number), 0) - price * ends
}

describe('chooseRuns', () => {
  it('keeps a doubtful unit within its row and leaves a lone one', () => {
    expect(chosenOf([3, -0.2, 4, -5, 0.4, -5], 1)).toEqual([1, 1, 1, 0, 0, 0])
  })

  const gain = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10)
  test.prop([fc.array(gain, { minLength: 1, maxLength: 9 })], runs(200))('finds the best of all choices', (gains) => {
    const choices = Array.from({ length: 2 ** gains.length }, (_, bits) => gains.map((_, at) => (bits >> at) & 1))
    const best = Math.max(...choices.map((choice) => worthOf(gains, 1, choice)))
    expect(worthOf(gains, 1, chosenOf(gains, 1))).toBeCloseTo(best, 4)
  })
})
