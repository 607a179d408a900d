import { describe, expect, it } from 'vitest'
import { reasonsOf, wordsAs } from '../../src/decide/reasons.js'
import { CONTEXT_FEATURES } from '../../src/evidence/context.js'
import { ROWS } from '../../src/evidence/rows.js'
import { STORY_RUN } from '../../src/evidence/story-run.js'
import { SURFACE_FEATURES } from '../../src/evidence/surface.js'
import { casesIn, fieldsOf, partsOf } from '../tables.js'

const cases = casesIn(new URL('reasons.txt', import.meta.url))

const TEXT = 'Sign up for our newsletter'
const UNIT = { start: 0, end: TEXT.length, piece: 0, pieces: 1 }
const QUIET = { start: TEXT.length, end: TEXT.length, piece: 0, pieces: 1 }

const FIRST = SURFACE_FEATURES.length + CONTEXT_FEATURES.length + 2
const SECOND = FIRST + STORY_RUN.length + ROWS.length
/** Behind what is seen stand the words in the second trees, and what any unit has. */
const atFirst = { look: 0, words: SURFACE_FEATURES.length, around: SURFACE_FEATURES.length + 1, any: FIRST - 1 }
const atSecond = {
  look: 0,
  odds: SURFACE_FEATURES.length,
  around: SURFACE_FEATURES.length + 1,
  words: SECOND - 2,
  any: SECOND - 1,
}

type First = Partial<Record<keyof typeof atFirst, number>>
type Second = Partial<Record<keyof typeof atSecond, number>>

function contributions(places: Readonly<Record<string, number>>, length: number, parts: First | Second): Float64Array {
  const all = new Float64Array(length)
  for (const [name, part] of Object.entries(parts)) all[places[name] as number] = part
  return all
}

const reasons = (first: First, second: Second, unit = QUIET, score = 0) =>
  reasonsOf(TEXT, unit, {
    first: contributions(atFirst, FIRST, first),
    second: contributions(atSecond, SECOND, second),
    score,
  })

describe('reasonsOf', () => {
  it.each(cases('tells'))('tells %s', (_, first, second, expected) => {
    expect(reasons(fieldsOf(first), fieldsOf(second))).toEqual(partsOf(expected))
  })

  it('names the words of a unit that says something, before all else', () => {
    const told = reasons({}, { words: 3, look: 0.5 }, UNIT, 2)
    expect(told.slice(-3)).toEqual(['look +0.5', 'surroundings +0.0', 'any unit +0.0'])
    expect(told[0]).toMatch(/^"[a-z ]+" \+\d/)
    expect(told.at(-4)).toMatch(/^other words [+−]/)
  })
})

describe('wordsAs', () => {
  const cueOf = (reason: string) => /^"(.+)" \+(\d+\.\d)$/.exec(reason)

  it('names three cues at most, heaviest first, and what is left', () => {
    const told = wordsAs(TEXT, UNIT, 2)
    expect(told).toHaveLength(4)
    const weights = told.slice(0, 3).map((reason) => Number(cueOf(reason)?.[2]))
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    expect(told.every((reason) => cueOf(reason) === null || TEXT.includes(cueOf(reason)?.[1] ?? '?'))).toBe(true)
    expect(told[3]).toMatch(/^other words [+−]\d+\.\d$/)
  })

  it('gives them the share of what the words add, so that all of it adds up', () => {
    const sumOf = (told: string[]) =>
      told.reduce((sum, reason) => sum + Number(reason.split(' ').at(-1)?.replace('−', '-')), 0)
    const missing = (score: number, words: number) => Math.abs(sumOf(wordsAs(TEXT, UNIT, score, words)) - words)
    expect(Math.max(missing(2, 2), missing(2, 8), missing(4, 1))).toBeLessThanOrEqual(0.2 + 1e-9)
    const [one = ''] = wordsAs(TEXT, UNIT, 2, 2)
    const [fourfold = ''] = wordsAs(TEXT, UNIT, 2, 8)
    expect(Number(cueOf(fourfold)?.[2]) / Number(cueOf(one)?.[2])).toBeCloseTo(4, 0)
  })

  it.each(cases('names no cue of'))('names no cue of %s', (_, score, words, expected) => {
    expect(wordsAs(TEXT, UNIT, Number(score), Number(words))).toEqual(partsOf(expected))
  })
})
