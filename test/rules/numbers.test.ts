import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { readNumbers, writeNumbers } from '../../src/rules/numbers.js'

it.each([
  [[], ''],
  [[0, 2, 55], 'acCb'],
  [[25, 51, 727], 'zBaBAa'],
])('%j is written as %j', (numbers, letters) => {
  expect(writeNumbers(numbers)).toBe(letters)
})

test.prop([fc.uniqueArray(fc.nat(100_000))])('numbers in ascending order are read as they were written', (some) => {
  const numbers = some.sort((a, b) => a - b)
  expect(readNumbers(writeNumbers(numbers))).toEqual(numbers)
})
