import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { firstWhere } from '../../src/edit/first-where.js'

describe('firstWhere', () => {
  it.each([
    [0, [], 0],
    [1, [1, 3, 5], 0],
    [4, [1, 3, 5, 7], 2],
    [5, [1, 5, 5, 7], 1],
    [9, [1, 3, 5], 3],
  ])('finds the first that is at least %i', (least, numbers: readonly number[], at) => {
    expect(firstWhere(numbers.length, (nth) => (numbers[nth] as number) >= least)).toBe(at)
  })

  test.prop([fc.array(fc.nat(50)), fc.nat(50)])('finds what a look at each would', (numbers, least) => {
    const sorted = numbers.toSorted((a, b) => a - b)
    const each = sorted.findIndex((number) => number >= least)
    expect(firstWhere(sorted.length, (at) => (sorted[at] as number) >= least)).toBe(each < 0 ? sorted.length : each)
  })

  it('asks as often as the logarithm of how many there are', () => {
    let asked = 0
    firstWhere(1 << 20, (at) => {
      asked++
      return at > 1000
    })
    expect(asked).toBeLessThanOrEqual(21)
  })
})
