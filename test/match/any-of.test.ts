import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOf } from '../../src/match/any-of.js'

describe('anyOf', () => {
  it('matches exactly the texts that include one of the literals', () => {
    const literals = fc.array(fc.string({ unit: fc.constantFrom(...'ab.*[]\\|/-^$'), minLength: 1, maxLength: 3 }), {
      minLength: 1,
    })
    const text = fc.string({ unit: fc.constantFrom(...'ab.*[]\\|/-^$'), maxLength: 12 })
    fc.assert(
      fc.property(literals, text, (some, line) => {
        expect(anyOf(some).test(line)).toBe(some.some((literal) => line.includes(literal)))
      }),
    )
  })
})
