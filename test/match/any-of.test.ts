import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { anyOf } from '../../src/match/any-of.js'

describe('anyOf', () => {
  const literals = fc.array(fc.string({ unit: fc.constantFrom(...'ab.*[]\\|/-^$'), minLength: 1, maxLength: 3 }), {
    minLength: 1,
  })
  const text = fc.string({ unit: fc.constantFrom(...'ab.*[]\\|/-^$'), maxLength: 12 })
  test.prop([literals, text])('matches exactly the texts that include one of the literals', (some, line) => {
    expect(anyOf(some).test(line)).toBe(some.some((literal) => line.includes(literal)))
  })
})
