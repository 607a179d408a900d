import { describe, expect, it } from 'vitest'
import { ALPHABETS } from '../../../src/repair/mojibake/characters.table.js'
import * as kind from '../../../src/repair/mojibake/kinds.js'
import { alphabetCost, costOf, costOfPair, kindOf, prepare } from '../../../src/repair/mojibake/plausibility.js'
import { casesIn } from '../../tables.js'

const casesOf = casesIn(new URL('plausibility.txt', import.meta.url))

prepare()
const of = (character: string) => kindOf(character.codePointAt(0) as number)
const priceOf = (character: string) => costOf(character.codePointAt(0) as number)
/** The cost of two characters as neighbors. */
const pair = (both: string) => {
  const [before = '', after = ''] = both
  return costOfPair(of(before), of(after))
}
const codes = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, nth) => first + nth)

describe('kinds of characters', () => {
  it.each(casesOf('kinds of characters'))('%s', (_, right, characters) => {
    for (const character of characters) expect([character, of(character)]).toEqual([character, Number(right)])
  })

  it('have the case of Unicode', () => {
    // Latin, Greek, Cyrillic, and the extensions of Latin and Greek.
    const blocks = [codes(0xc0, 0x24f), codes(0x370, 0x52f), codes(0x1e00, 0x1fff)]
    for (const code of blocks.flat()) {
      const letter = String.fromCharCode(code)
      // Some letters are also symbols: florin, π, Ω.
      if (!kind.isLetter(kindOf(code))) continue
      const isSmall = letter.toUpperCase() !== letter
      const isCapital = !isSmall && letter.toLowerCase() !== letter
      const found = kindOf(code)
      expect([letter, kind.isLower(found), kind.isUpper(found)]).toEqual([letter, isSmall, isCapital])
    }
  })

  it('give both cases of a letter the same script', () => {
    for (const [small = '', capital = ''] of ['aA', 'éÉ', 'άΆ', 'жЖ', 'ѓЃ', 'ằẰ']) {
      expect([small, kind.scriptOf(of(capital))]).toEqual([small, kind.scriptOf(of(small))])
      expect(of(small)).not.toBe(of(capital))
    }
    expect(kind.scriptOf(of('漢'))).toBe(of('漢'))
  })

  it('include letters of any script, and nothing else', () => {
    expect([...'aAωжЖ漢한שसกകലგሀខԱᐁ'].filter((letter) => !kind.isLetter(of(letter)))).toEqual([])
    expect([...' 5(),’–®§─\x01\ufffd☺\u0301"'].filter((sign) => kind.isLetter(of(sign)))).toEqual([])
  })
})

describe('the cost of a character', () => {
  it.each(casesOf('is lower'))('is lower: %s', (_, cheap, dear) => {
    expect(priceOf(cheap)).toBeLessThan(priceOf(dear))
  })

  it('is the same for both cases of a letter, except for capitals that mojibake starts with', () => {
    const UNLIKE = 'ÏÐÌÒÃÎÂIΩ'
    for (const letter of 'éëäñøőčđșğżαώбяёіђң') {
      const capital = letter.toUpperCase()
      if (!UNLIKE.includes(capital)) expect([letter, priceOf(capital)]).toEqual([letter, priceOf(letter)])
    }
    // İ and ı are different letters in Turkish; I is common in every language.
    expect(priceOf('I')).toBe(0)
    for (const lead of 'ÃÂÎÐ') expect(priceOf(lead)).toBeGreaterThan(priceOf(lead.toLowerCase()))
  })

  it.each(casesOf('is the same for all'))('is the same for all %s', (_, first, last, like) => {
    expect([costOf(Number(first)), costOf(Number(last))]).toEqual([priceOf(like), priceOf(like)])
  })
})

describe('the cost of neighbors', () => {
  it.each(casesOf('the cost of neighbors: is lower'))('is lower: %s', (_, cheap, dear) => {
    expect(pair(cheap)).toBeLessThan(pair(dear))
  })

  it.each(casesOf('is positive'))('is positive: %j', (both) => expect(pair(both)).toBeGreaterThan(0))

  it.each(casesOf('is zero'))('is zero: %j', (both) => expect(pair(both)).toBe(0))

  it('is symmetric for two scripts', () => {
    for (const both of ['aд', 'aω', '漢a', '漢한', 'дω', 'aש'])
      expect([both, pair(both)]).toEqual([both, pair([...both].reverse().join(''))])
  })
})

const cost = (before: string, after: string) => alphabetCost(before.charCodeAt(0), after.charCodeAt(0))
const LETTERS = [...new Set(ALPHABETS.flatMap((letters) => [...letters]))]
const shareAlphabet = (one: string, other: string) =>
  ALPHABETS.some((letters) => letters.includes(one) && letters.includes(other))
/** `ß` has no capital of one letter, and that of `ı` is ASCII. */
const capitalOf = (letter: string) => ('ßı'.includes(letter) ? letter : letter.toUpperCase())

describe('the cost of neighboring letters of different languages', () => {
  it('is zero for two letters of one alphabet and constant otherwise, in both cases', () => {
    const foreign = cost('ă', 'ś')
    expect(foreign).toBeGreaterThan(0)
    for (const one of LETTERS) {
      const wrong = LETTERS.filter((other) => {
        const right = shareAlphabet(one, other) ? 0 : foreign
        const costs = [cost(one, other), cost(capitalOf(one), other), cost(one, capitalOf(other))]
        return costs.some((some) => some !== right)
      })
      expect([one, wrong]).toEqual([one, []])
    }
  })

  it.each(casesOf('the cost of neighboring letters of different languages: is zero'))(
    'is zero %s',
    (_, before, after) => {
      expect(cost(before, after)).toBe(0)
    },
  )

  it('covers the first and the last letter', () => {
    expect([cost('ª', 'ś'), cost('ẽ', 'ś')]).toEqual([cost('ă', 'ś'), cost('ă', 'ś')])
  })
})
