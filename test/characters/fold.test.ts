import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fold, foldLetters, foldUnit, hashOf, trimOrnaments } from '../../src/characters/fold.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('fold.txt', import.meta.url))

describe('foldLetters', () => {
  it.each(cases('foldLetters'))('%s → %s', (letters, folded) => expect(foldLetters(letters)).toBe(folded))

  test.prop([fc.string({ unit: 'binary' })])('keeps the length and is idempotent', (text) => {
    expect(foldLetters(text)).toHaveLength(text.length)
    expect(foldLetters(foldLetters(text))).toBe(foldLetters(text))
  })

  it('folds each code unit as foldUnit does, regardless of its neighbors', () => {
    const curly = ['‘', '’']
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    const folded = (unit: string) => String.fromCharCode(foldUnit(unit.charCodeAt(0)))
    const differ = units.filter((unit) => !curly.includes(unit) && foldLetters(`A${unit}`) !== `a${folded(unit)}`)
    expect(differ).toEqual([])
  })

  const of = (phrase: string) => hashOf(phrase, { start: 0, end: phrase.length })
  test.prop([fc.string({ unit: 'grapheme' })])('agrees with foldUnit, and fold with hashOf', (text) => {
    expect([...Array(text.length).keys()].map((at) => foldUnit(text.charCodeAt(at)))).toEqual(
      [...Array(text.length).keys()].map((at) => foldUnit(foldLetters(text).charCodeAt(at))),
    )
    expect(of(text)).toBe(of(fold(text)))
  })
})

it.each(cases('core'))('core of %s is %s', (line, said) => {
  const { start, end } = trimOrnaments(line, { start: 0, end: line.length })
  expect(line.slice(start, end)).toBe(said)
})
