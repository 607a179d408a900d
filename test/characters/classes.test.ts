import { describe, expect, it } from 'vitest'
import { CharacterClass, classOf, foldCase, isLetter } from '../../src/characters/classes.js'
import { closesAbbreviation } from '../../src/characters/sentence-ends.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('classes.txt', import.meta.url))

const { other, small, capital, digit, unspaced, mark } = CharacterClass

describe('classOf', () => {
  it.each(cases('classOf'))('%s', (letter, kind) => {
    expect(classOf(letter.charCodeAt(0))).toBe(Number(kind))
    expect(classOf(letter.charCodeAt(0))).toBe(Number(kind)) // from the table this time
  })
})

describe('classOf compared with Unicode properties', () => {
  const UNSPACED =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
  const MARK = /[|©®@#»«›‹→►▶●•·*+/:?!&"“”„…()[\]{}$€£%=<>]/u

  function classByProperties(letter: string): number {
    if (/[\ud800-\udbff]/.test(letter)) return mark
    if (/[\udc00-\udfff]/.test(letter)) return other
    if (/\p{Nd}/u.test(letter)) return digit
    if (UNSPACED.test(letter)) return unspaced
    if (/\p{Lu}|\p{Lt}/u.test(letter)) return capital
    if (/\p{L}|\p{M}|_/u.test(letter)) return small
    return MARK.test(letter) ? mark : other
  }

  const units = Array.from({ length: 0x10000 }, (_, unit) => unit)

  it('agrees on letters', () => {
    const differing = units.filter((unit) => isLetter(unit) !== /\p{L}/u.test(String.fromCharCode(unit)))
    expect(differing.map((unit) => unit.toString(16))).toEqual([])
  })

  it('agrees on every code unit', () => {
    const differing = units.filter((unit) => classOf(unit) !== classByProperties(String.fromCharCode(unit)))
    expect(differing.map((unit) => unit.toString(16))).toEqual([])
  })
})

describe('foldCase', () => {
  it.each(cases('foldCase'))('%s → %s', (letter, folded) => {
    expect(foldCase(letter.charCodeAt(0))).toBe(folded.charCodeAt(0))
  })
})

describe('closesAbbreviation', () => {
  it.each(cases('closesAbbreviation'))('%s %s', (text, closes) => {
    expect(closesAbbreviation(text, text.length)).toBe(closes === 'yes')
  })
})
