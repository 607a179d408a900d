import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { RepeatCount } from '../../src/learn/learn-site.js'

const pages = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')), { maxLength: 120 })
test.prop([pages])('is never too high, and at most a twentieth of the pages too low', (all) => {
  const count = new RepeatCount()
  for (const page of all) count.add(page)
  const found = count.atLeast(0)
  for (const hash of 'abcdef') {
    const exact = all.filter((page) => page.some((one) => one === hash)).length
    expect(found[hash] ?? 0).toBeLessThanOrEqual(exact)
    expect(found[hash] ?? 0).toBeGreaterThanOrEqual(exact - all.length / 20)
  }
})
