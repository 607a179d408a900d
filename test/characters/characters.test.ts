import { describe, expect, it, vi } from 'vitest'
import { CharacterClass, classOf, foldCase, isLetter } from '../../src/characters/classes.js'
import { joinsLeft } from '../../src/characters/code-point.js'
import { findEachLoosely, loosen } from '../../src/characters/loose.js'
import { rememberLast } from '../../src/characters/remember-last.js'
import * as scripts from '../../src/characters/scripts.js'
import { CLOSERS, closesAbbreviation, STOPS } from '../../src/characters/sentence-ends.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('characters.txt', import.meta.url))

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

describe('unspaced scripts', () => {
  it.each(cases('unspaced scripts'))('%s holds %i', (text, count) => {
    expect(scripts.countUnspaced(text)).toBe(Number(count))
    expect(scripts.holdsUnspaced(text)).toBe(Number(count) > 0)
  })

  it('start a text and are dense, and so is Korean', () => {
    const texts = ['橋', 'สะพาน', '다리', 'bridge', '«橋']
    expect(texts.map(scripts.opensUnspaced)).toEqual([true, true, true, false, false])
    expect(texts.slice(0, 4).map(scripts.holdsDense)).toEqual([true, true, true, false])
  })

  it('have letters that are separated by spaces, and touch their neighbors, as their punctuation does', () => {
    expect(scripts.partUnspaced('橋の上, 2024').split(/ +/)).toEqual(['', '橋', 'の', '上', ',', '2024'])
    expect(['橋', '。', '！', 'b', '다', ''].map(scripts.touchesNext)).toEqual([true, true, true, false, false, false])
  })
})

it('sets of characters contain what they name', () => {
  const { DIGITS, UNSPACED } = scripts
  for (const stop of '.!?…。！？।۔؟') expect(stop).toMatch(new RegExp(`^[${STOPS}]$`))
  for (const closer of '"’”»」）]') expect(closer).toMatch(new RegExp(`^[${CLOSERS}]$`))
  for (const sign of '0٣۳३৩๓３') expect(sign).toMatch(new RegExp(`^[${DIGITS}]$`))
  for (const sign of ',:;a“') expect(sign).not.toMatch(new RegExp(`^[${STOPS}${DIGITS}${UNSPACED}]$`))
})

it('joinsLeft covers every character that NFC composes with the one before it', () => {
  const missing: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const [, ...joined] = String.fromCodePoint(code).normalize('NFD')
    for (const part of joined) if (!joinsLeft(part.codePointAt(0) as number)) missing.push(part)
  }
  expect(missing).toEqual([])
})

it.each(['a', 'é', '가', 'ᄀ', 'א', 'क', ' ', '\n', '👩', '\u200d'])('%j starts a cluster of its own', (text) => {
  expect(joinsLeft(text.codePointAt(0) as number)).toBe(false)
})

describe('findEachLoosely', () => {
  const text = 'It’s “on”. It’s\n\u00a0"on", and it is on.'
  const said = (quotation: string) =>
    findEachLoosely(loosen(text), quotation).map(({ start, end }) => text.slice(start, end))

  it('finds every match, however it is written', () => {
    expect(said('It\'s "on"')).toEqual(['It’s “on”', 'It’s\n\u00a0"on"'])
  })

  it('finds nothing for text that is missing or blank', () => {
    expect([said('off'), said(' ')]).toEqual([[], []])
  })

  it('finds at most a thousand matches, without overlaps', () => {
    const places = findEachLoosely(loosen('aa'.repeat(3000)), 'aa')
    expect(places.length).toBe(1000)
    expect(places[1]).toEqual({ start: 2, end: 4 })
  })
})

describe('rememberLast', () => {
  it.each([
    ['reads the same text once', 'x', 1],
    ['does not hold a long text', 'x'.repeat(70_000), 2],
  ])('%s', (_, text, times) => {
    const read = vi.fn(() => undefined)
    const answer = rememberLast(read)
    expect([answer(text), answer(text)]).toEqual([undefined, undefined])
    expect(read).toHaveBeenCalledTimes(times)
  })
})
