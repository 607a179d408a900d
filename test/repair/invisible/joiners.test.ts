import { describe, expect, it } from 'vitest'
import { clusterBefore, isJoiner, joins, marksFrom } from '../../../src/repair/invisible/joiners.js'

const NAMES: Record<string, number> = {
  ZWSP: 0x200b,
  ZWNJ: 0x200c,
  ZWJ: 0x200d,
  CGJ: 0x34f,
  MVS: 0x180e,
}
const codesOf = (text: string) => Array.from(text, (character) => character.codePointAt(0) as number)

it('there are five joiners', () => {
  const found = Array.from({ length: 0x3000 }, (_, code) => code).filter(isJoiner)
  expect(found).toEqual(Object.values(NAMES).sort((a, b) => a - b))
})

/** Whether a joiner works between the characters around it. */
const works = (left: string, joiner: string, right: string) =>
  joins(NAMES[joiner] as number, clusterBefore(left, left.length), marksFrom(right, 0))

describe('a joiner works', () => {
  it.each<[what: string, left: string, joiner: string, right: string]>([
    ['behind a letter that joins', 'ه', 'ZWJ', '.'],
    ['before a letter that joins', '.', 'ZWJ', 'ه'],
    ['behind a letter that joins, with a vowel on it', 'هَ', 'ZWJ', ' '],
    ['behind a virama', 'क्', 'ZWJ', 'ष'],
    ['before a virama', 'र', 'ZWJ', '्'],
    ['between pictures', '👩', 'ZWJ', '🚀'],
    ['between words of Persian', 'می', 'ZWNJ', 'خ'],
    ['behind a digit, before Persian', '5', 'ZWNJ', 'س'],
    ['behind a quote that closes, before Persian', '»', 'ZWNJ', 'ه'],
    ['behind Persian, before a digit', 'ه', 'ZWNJ', '5'],
    ['behind a virama, at the end of a word', 'अन्', 'ZWNJ', ' '],
    ['between letters of one script of India', 'क', 'ZWNJ', 'ष'],
    ['before a mark', 'a', 'CGJ', '\u0301'],
    ['between Mongolian letters', 'ᠨ', 'MVS', 'ᠠ'],
    ['between words of Thai', 'ก', 'ZWSP', 'ข'],
    ['between Thai and Latin', 'ก', 'ZWSP', 'a'],
    ['between Latin and Thai', 'a', 'ZWSP', 'ก'],
    ['between words of Khmer, with a vowel behind', 'កា', 'ZWSP', 'ក'],
  ])('%s', (_, left, joiner, right) => {
    expect(works(left, joiner, right)).toBe(true)
  })

  it.each<[what: string, left: string, joiner: string, right: string]>([
    ['between Latin letters', 'a', 'ZWJ', 'b'],
    ['behind a picture alone', '👩', 'ZWJ', 'a'],
    ['before a picture alone', 'a', 'ZWJ', '🚀'],
    ['behind a picture with a mark that is none of its own', '👩\u0301', 'ZWJ', '🚀'],
    ['between digits', '5', 'ZWJ', '6'],
    ['at the start of a text', '', 'ZWJ', 'a'],
    ['between Latin letters', 'f', 'ZWNJ', 'l'],
    ['behind Persian, before a blank', 'ه', 'ZWNJ', ' '],
    ['behind a blank, before Persian', ' ', 'ZWNJ', 'ه'],
    ['behind a dash, before Persian', '–', 'ZWNJ', 'ه'],
    ['behind Latin, before a script of India', 'a', 'ZWNJ', 'क'],
    ['behind a script of India, before Latin', 'क', 'ZWNJ', 'a'],
    ['before a letter', '\u0301', 'CGJ', 'a'],
    ['behind Mongolian alone', 'ᠨ', 'MVS', 'a'],
    ['before Mongolian alone', 'a', 'MVS', 'ᠠ'],
    ['between Latin letters', 'a', 'ZWSP', 'b'],
    ['between Thai and a blank', 'ก', 'ZWSP', ' '],
    ['between a blank and Thai', ' ', 'ZWSP', 'ก'],
    ['between Thai and the end', 'ก', 'ZWSP', ''],
  ])('and does not %s', (_, left, joiner, right) => {
    expect(works(left, joiner, right)).toBe(false)
  })
})

describe('what stands around a joiner', () => {
  it.each<[text: string, cluster: string]>([
    ['ab', 'b'],
    ['ab\u0301\u0316', '\u0316\u0301b'],
    ['a\u{1e8d0}', '\u{1e8d0}a'],
    ['\u0301', '\u0301'],
    ['', ''],
    // Marks behind an invisible character are another matter.
    ['a\u200b\u0301', '\u0301'],
    ['😀', '😀'],
  ])('before it: %j', (text, cluster) => {
    expect(clusterBefore(text, text.length)).toEqual(codesOf(cluster))
  })

  it.each<[text: string, marks: string]>([
    ['ab', 'a'],
    ['\u0301\u0316a', '\u0301\u0316'],
    ['a\u0301', 'a'],
    ['\u{1e8d0}\u0301b', '\u{1e8d0}\u0301'],
    ['\u0301\u200b\u0316', '\u0301'],
    ['', ''],
    ['😀', '😀'],
  ])('behind it: %j', (text, marks) => {
    expect(marksFrom(text, 0)).toEqual(codesOf(marks))
  })

  it('is told from its place on', () => {
    expect(clusterBefore('ab', 1)).toEqual(codesOf('a'))
    expect(marksFrom('ab', 1)).toEqual(codesOf('b'))
  })
})
