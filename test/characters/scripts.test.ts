import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  countUnspaced,
  DIGITS,
  holdsDense,
  holdsUnspaced,
  opensUnspaced,
  partUnspaced,
  touchesNext,
  UNSPACED,
} from '../../src/characters/scripts.js'
import { CLOSERS, STOPS } from '../../src/characters/sentence-ends.js'

describe('unspaced scripts', () => {
  it.each([
    ['橋の上', 3],
    ['カメラ 2024', 3],
    ['々', 1],
    ['สะพาน', 5],
    ['ខ្មែរ', 5],
    ['မြန်မာ', 6],
    ['ລາວ', 3],
    ['다리', 0],
    ['bridge, мост, جسر', 0],
  ])('%s holds %i', (text, count) => {
    expect(countUnspaced(text)).toBe(count)
    expect(holdsUnspaced(text)).toBe(count > 0)
  })

  it('start a text, and so does Korean', () => {
    expect(['橋', 'สะพาน', '다리', 'bridge', '«橋'].map(opensUnspaced)).toEqual([true, true, true, false, false])
  })
})

describe('letters of unspaced scripts', () => {
  it('are separated by spaces', () => {
    expect(partUnspaced('橋の上, 2024').split(/ +/)).toEqual(['', '橋', 'の', '上', ',', '2024'])
  })

  it('are dense, and so is Korean', () => {
    expect(['橋', '다리', 'สะพาน', 'bridge', 'мост'].map(holdsDense)).toEqual([true, true, true, false, false])
  })

  it('touch their neighbors, and so does their punctuation', () => {
    expect(['橋', '。', '！', 'b', '다', ''].map(touchesNext)).toEqual([true, true, true, false, false, false])
  })
})

describe('sets of characters', () => {
  it('contain what they name', () => {
    for (const stop of '.!?…。！？।۔؟') expect(stop).toMatch(new RegExp(`^[${STOPS}]$`))
    for (const closer of '"’”»」）]') expect(closer).toMatch(new RegExp(`^[${CLOSERS}]$`))
    for (const digit of '0٣۳३৩๓３') expect(digit).toMatch(new RegExp(`^[${DIGITS}]$`))
    for (const other of ',:;a“') expect(other).not.toMatch(new RegExp(`^[${STOPS}${DIGITS}${UNSPACED}]$`))
  })

  /** Files whose own sets mean something else: names, places, the words of pages. */
  const OTHERS = (
    'characters/classes.ts characters/scripts.ts html/data/long-strings.ts ' +
    'html/metadata/people/authors-of.ts html/metadata/likeness.ts html/metadata/people/people.ts ' +
    'html/metadata/text-of.ts html/metadata/title.ts html/shingles.ts html/hidden/mostly-hidden.ts ' +
    'news/byline.ts quality/signs.ts match/templates/slots/name.ts'
  ).split(' ')

  it('are defined in one place', () => {
    const src = new URL('../../src/', import.meta.url)
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    const own = files.filter(
      (path) =>
        path.endsWith('.ts') &&
        !/^rules\/(?:any|[a-z]{2})\/|\.table\.ts$/.test(path) &&
        /\\u3040|\\u3400|\\u2e80|Script=Hiragana/.test(readFileSync(new URL(path, src), 'utf8')),
    )
    expect(own.filter((path) => !OTHERS.includes(path))).toEqual([])
  })
})
