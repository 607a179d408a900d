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
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('scripts.txt', import.meta.url))

describe('unspaced scripts', () => {
  it.each(cases('unspaced scripts'))('%s holds %i', (text, count) => {
    expect(countUnspaced(text)).toBe(Number(count))
    expect(holdsUnspaced(text)).toBe(Number(count) > 0)
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
})
