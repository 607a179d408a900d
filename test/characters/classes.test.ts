import { describe, expect, it } from 'vitest'
import { closesAbbreviation } from '../../src/characters/abbreviation.js'
import { CharacterClass, classOf, foldCase } from '../../src/characters/classes.js'

const { other, small, capital, digit, unspaced, mark } = CharacterClass

describe('classOf', () => {
  it.each<[letter: string, kind: number]>([
    ['a', small],
    ['ß', small],
    ['א', small],
    ['É', capital],
    ['7', digit],
    ['٣', digit],
    ['日', unspaced],
    ['ท', unspaced],
    ['|', mark],
    ['\u{1F600}', mark],
    ['.', other],
    [' ', other],
  ])('%s', (letter, kind) => {
    expect(classOf(letter.charCodeAt(0))).toBe(kind)
    expect(classOf(letter.charCodeAt(0))).toBe(kind) // the second time from the table
  })
})

describe('foldCase', () => {
  it.each([
    ['A', 'a'],
    ['É', 'é'],
    ['Я', 'я'],
    ['é', 'é'],
    ['İ', 'İ'], // small, it would be two code units
  ])('%s → %s', (letter, folded) => {
    expect(foldCase(letter.charCodeAt(0))).toBe(folded.charCodeAt(0))
  })
})

describe('closesAbbreviation', () => {
  it.each([
    ['said Dr.', true],
    ['J.', true],
    ['на ул.', true],
    ['the bridge.', false],
    ['a fundr.', false],
  ])('%s %s', (text, closes) => {
    expect(closesAbbreviation(text, text.length)).toBe(closes)
  })
})
