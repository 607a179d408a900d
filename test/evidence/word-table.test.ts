import { expect, it } from 'vitest'
import { wordTable } from '../../src/evidence/word-scores.js'
import { WEIGHTS } from '../../src/evidence/words.table.js'

it('has a weight for each hash, mostly 0, and loses none of the encoded ones', () => {
  const { weights } = wordTable()
  expect(Math.log2(weights.length) % 1).toBe(0)
  const weighed = weights.filter((weight) => weight !== 0)
  // Beside them there are steps to what is far away.
  expect(WEIGHTS.length / weighed.length).toBeGreaterThanOrEqual(1)
  expect(WEIGHTS.length / weighed.length).toBeLessThan(1.1)
  expect(weighed.length / weights.length).toBeLessThan(0.05)
  expect(Math.max(...weighed.map(Math.abs))).toBe(7)
})
