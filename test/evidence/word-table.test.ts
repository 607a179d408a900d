import { expect, it } from 'vitest'
import { wordTable } from '../../src/evidence/word-table.js'

it('holds a weight for each hash, those far from 0 and the many near it', () => {
  const { weights } = wordTable()
  expect(Math.log2(weights.length) % 1).toBe(0)
  const far = weights.filter((weight) => Math.abs(weight) > 44).length
  expect(far).toBeGreaterThan(0)
  expect(far / weights.length).toBeLessThan(0.05)
})
