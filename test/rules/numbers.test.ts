import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readNumbers, writeNumbers } from '../../src/rules/numbers.js'

it.each([
  [[], ''],
  [[0, 2, 55], 'acCb'],
  [[25, 51, 727], 'zBaBAa'],
])('%j is written as %j', (numbers, letters) => {
  expect(writeNumbers(numbers)).toBe(letters)
})

it('numbers in ascending order are read as they were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(100_000)), (some) => {
      const numbers = some.sort((a, b) => a - b)
      expect(readNumbers(writeNumbers(numbers))).toEqual(numbers)
    }),
  )
})
