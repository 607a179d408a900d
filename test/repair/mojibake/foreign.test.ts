import { describe, expect, it } from 'vitest'
import { ALPHABETS } from '../../../src/repair/mojibake/alphabets.table.js'
import { foreignness } from '../../../src/repair/mojibake/foreign.js'

const cost = (before: string, after: string) => foreignness(before.charCodeAt(0), after.charCodeAt(0))
const LETTERS = [...new Set(ALPHABETS.flatMap((letters) => [...letters]))]
const shareAlphabet = (one: string, other: string) =>
  ALPHABETS.some((letters) => letters.includes(one) && letters.includes(other))
/** `ß` has no capital of one letter, and that of `ı` is ASCII. */
const capitalOf = (letter: string) => ('ßı'.includes(letter) ? letter : letter.toUpperCase())

describe('what two neighbours cost that no language has both of', () => {
  it('is nothing for two letters of one alphabet, and the same for all others, in small letters and capitals', () => {
    const foreign = cost('ă', 'ś')
    expect(foreign).toBeGreaterThan(0)
    for (const one of LETTERS) {
      const costs = LETTERS.map((other) => [
        other,
        cost(one, other),
        cost(capitalOf(one), other),
        cost(one, capitalOf(other)),
      ])
      const right = LETTERS.map((other) => [other, ...Array(3).fill(shareAlphabet(one, other) ? 0 : foreign)])
      expect([one, costs]).toEqual([one, right])
    }
  })

  it.each<[what: string, before: string, after: string]>([
    ['beside ASCII', 'ś', 'a'],
    ['behind ASCII', 'a', 'ś'],
    ['beside a sign', 'ś', '–'],
    ['behind a sign', '–', 'ś'],
    ['beside a letter of another script', 'ś', 'д'],
    ['behind a letter of another script', 'д', 'ś'],
    ['beside a letter that stands in no alphabet', 'ś', 'ƺ'],
    ['behind one that stands in none', 'ƺ', 'ś'],
  ])('is nothing %s', (_, before, after) => {
    expect(cost(before, after)).toBe(0)
  })

  it('is asked of the first and the last of all letters', () => {
    expect(cost('ª', 'ś')).toBe(cost('ă', 'ś'))
    expect(cost('ẽ', 'ś')).toBe(cost('ă', 'ś'))
  })
})
