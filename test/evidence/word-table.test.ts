import { expect, it } from 'vitest'
import { wordTable } from '../../src/evidence/word-scores.js'
import { BITS, WEIGHTS } from '../../src/evidence/words.table.js'

it('has a weight for each hash, mostly 0, and loses none of the encoded ones', () => {
  const table = wordTable()
  const weights = Array.from({ length: 1 << BITS }, (_, hash) => table.weightOf(hash))
  const weighed = weights.filter((weight) => weight !== 0)
  // Beside them there are steps to what is far away.
  expect(WEIGHTS.length / weighed.length).toBeGreaterThanOrEqual(1)
  expect(WEIGHTS.length / weighed.length).toBeLessThan(1.1)
  expect(weighed.length / weights.length).toBeLessThan(0.05)
  expect(Math.max(...weighed.map(Math.abs))).toBe(7)
})
