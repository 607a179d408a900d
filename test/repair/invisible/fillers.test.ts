import { describe, expect, it } from 'vitest'
import { fills, isFiller } from '../../../src/repair/invisible/fillers.js'

const FILLERS = { choseong: 0x115f, jungseong: 0x1160, compatibility: 0x3164, halfwidth: 0xffa0 }
const NOTHING = -1

/** The letters of Hangul by where they stand in a syllable, as the Unicode Standard has their blocks: first and last. */
const LETTERS: Record<string, [first: number, last: number][]> = {
  initial: [
    [0x1100, 0x115e],
    [0xa960, 0xa97c],
  ],
  vowel: [
    [0x1161, 0x11a7],
    [0xd7b0, 0xd7c6],
  ],
  final: [
    [0x11a8, 0x11ff],
    [0xd7cb, 0xd7fb],
  ],
  compatibility: [[0x3131, 0x318e]],
  halfwidth: [[0xffa1, 0xffdc]],
}

/** Beside which letters each filler holds a place. */
const PLACES: Record<string, { left: string[]; right: string[] }> = {
  choseong: { left: [], right: ['vowel', 'final'] },
  jungseong: { left: ['initial'], right: ['final'] },
  compatibility: { left: ['compatibility'], right: ['compatibility'] },
  halfwidth: { left: ['halfwidth'], right: ['halfwidth'] },
}

const isAmong = (code: number, kinds: readonly string[]) =>
  kinds.some((kind) => LETTERS[kind]?.some(([first, last]) => code >= first && code <= last))

/** The first and the last of each row, and what stands beside it; of the fillers themselves none is a letter. */
const NEIGHBOURS = Object.values(LETTERS)
  .flat()
  .flatMap(([first, last]) => [first - 1, first, last, last + 1])
  .filter((code) => !Object.values(FILLERS).includes(code))

describe.each(Object.entries(FILLERS))('the %s filler', (name, filler) => {
  const { left, right } = PLACES[name] as { left: string[]; right: string[] }

  it('holds a place behind some letters', () => {
    for (const code of NEIGHBOURS)
      expect([code.toString(16), fills(filler, code, NOTHING)]).toEqual([code.toString(16), isAmong(code, left)])
  })

  it('holds a place before some letters', () => {
    for (const code of NEIGHBOURS)
      expect([code.toString(16), fills(filler, NOTHING, code)]).toEqual([code.toString(16), isAmong(code, right)])
  })

  it('holds none beside its like', () => {
    expect(fills(filler, filler, filler)).toBe(false)
  })
})

it('there are four fillers', () => {
  const found = Array.from({ length: 0x10000 }, (_, code) => code).filter(isFiller)
  expect(found).toEqual(Object.values(FILLERS))
})
