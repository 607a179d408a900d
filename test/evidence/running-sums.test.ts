import { describe, expect, it } from 'vitest'
import { RunningSums } from '../../src/evidence/running-sums.js'

describe('RunningSums', () => {
  const sums = new RunningSums(4, 2)
  for (const [at, value] of [1, 2, 3, 4].entries()) {
    sums.add(0, at, value)
    sums.add(1, at, -value)
  }

  it('add up from one unit to another, each sum by itself', () => {
    expect([sums.between(0, 0, 4), sums.between(0, 1, 3), sums.between(1, 2, 4), sums.between(1, 2, 2)]).toEqual([
      10, 5, -7, 0,
    ])
  })

  it('make a mean of a unit and its neighbours, fewer at an edge', () => {
    expect([sums.mean(0, 1, 1), sums.mean(0, 0, 1), sums.mean(1, 3, 2)]).toEqual([2, 1.5, -3])
  })
})
