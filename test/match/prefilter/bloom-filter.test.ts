import { describe, expect, it } from 'vitest'
import { BloomFilter } from '../../../src/match/prefilter/literal-prefilter.js'

describe('BloomFilter', () => {
  const numbers = new Set(Array.from({ length: 1000 }, (_, at) => Math.imul(at + 1, 7919) | 0))
  const glance = new BloomFilter(numbers.size)
  for (const number of numbers) glance.add(number)

  it('has no false negatives', () => {
    expect([...numbers].every((number) => glance.mayContain(number))).toBe(true)
  })

  it('has few false positives', () => {
    const others = Array.from({ length: 10_000 }, (_, at) => Math.imul(at + 5, 104_729) ^ 0x5bd1e995)
    const taken = others.filter((number) => !numbers.has(number) && glance.mayContain(number))
    expect(taken.length).toBeLessThan(1000)
  })

  it('is empty without numbers', () => {
    expect(new BloomFilter(0).mayContain(7)).toBe(false)
  })
})
