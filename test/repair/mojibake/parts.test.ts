import { describe, expect, it } from 'vitest'
import { isGarbled, isMostlyLost } from '../../../src/repair/mojibake/doubt.js'
import { findCommonSpacedRuns, findSpacedRuns, merge } from '../../../src/repair/mojibake/lost-spaces.js'
import { pageSet } from '../../../src/repair/mojibake/page-set.js'
import { prepare } from '../../../src/repair/mojibake/plausibility.js'
import type { Run } from '../../../src/repair/mojibake/run.js'
import { findRuns, UNPAIRED } from '../../../src/repair/mojibake/runs.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('parts.txt', import.meta.url))

const set = pageSet()
prepare()
const runsIn = (text: string): Run[] => [...findRuns(text, set)]

describe('garbled lines', () => {
  it.each(cases('garbled lines'))('%j: %s', (text, is) => {
    const runs = [...text.matchAll(/Ã©/g)].map(({ index }) => ({ start: index, end: index + 2 }))
    expect(isGarbled(text, runs, { start: 0, end: text.length })).toBe(is === 'yes')
  })

  it('depend only on the line', () => {
    const text = '¤¤¤¤¤\nÃ©tÃ© a\n¤¤¤¤¤'
    const runs = [6, 9].map((start) => ({ start, end: start + 2 }))
    expect(isGarbled(text, runs, { start: 6, end: 13 })).toBe(false)
    expect(isGarbled(text, runs, { start: 0, end: 13 })).toBe(true)
    expect(isGarbled(text, runs, { start: 6, end: text.length })).toBe(true)
  })
})

it.each(cases('mostly lost lines'))('mostly lost lines: %s', (text, is) => {
  // The runs in windows-1252, which do not overlap.
  const runs = runsIn(text).filter(({ page }) => page === 0)
  expect(isMostlyLost(text, runs, set)).toBe(is === 'yes')
})

describe('runs that lost a no-break space', () => {
  const pageOf = (name: string) => set.rules.indexOf(`text/mojibake/${name}`)
  const spaced = (text: string, page = 0, end = text.length) =>
    findSpacedRuns(text, 0, end, runsIn(text), 1 << page, set).map((run) => text.slice(run.start, run.end))

  it.each(cases('runs that lost a no-break space'))('%s', (text, ...runs) => expect(spaced(text)).toEqual(runs))

  it('are searched for in the requested pages only', () => {
    const page = pageOf('windows-1250')
    expect(page).toBeGreaterThan(0)
    expect(spaced('Ĺ koda', page)).toEqual(['Ĺ '])
    expect(spaced('Ĺ koda', 0)).toEqual([])
    expect(spaced('x Å koda', 0, 3)).toEqual([])
    expect(spaced('x Å koda', 0, 4)).toEqual(['Å '])
    const behindLead = findSpacedRuns('Å koda', 1, 6, [], 1, set)
    expect(behindLead).toEqual([])
  })

  it('are found in all text if they are common', () => {
    const text = 'cittÃ di Â pace Å koda'
    const found = findCommonSpacedRuns(`${text} cittÃ  e`, set)
    expect(found.map(({ start }) => start)).toEqual([...found.map(({ start }) => start)].sort((a, b) => a - b))
    expect(found.every(({ spaced: is, page }) => is && page === 0)).toBe(true)
    expect(findCommonSpacedRuns('Å koda', set)).toEqual([])
    const spans = (broken: string) =>
      findCommonSpacedRuns(broken, set).map(({ start, end }) => broken.slice(start, end))
    expect(spans('a Ã b Â c Ã d')).toEqual(['Ã ', 'Â ', 'Ã '])
    expect(spans('Ã Ã x')).toEqual(['Ã Ã '])
    expect(spans('Â Ã x')).toEqual(['Â Ã ', 'Ã '])
  })

  it('are merged with the others by start', () => {
    const text = 'Ã© Å koda Ã© Å koda'
    const strict = runsIn(text)
    const others = findSpacedRuns(text, 0, text.length, strict, 1, set)
    const starts = [...merge(findRuns(text, set), others)].map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(starts).toHaveLength(strict.length + others.length)
    expect(merge([], others)).toBe(others)
  })

  it('come after one with the same start', () => {
    const [some] = runsIn('Ã© x')
    const at = (start: number, spacedRun: boolean): Run => ({ ...(some as Run), start, spaced: spacedRun })
    const [strictOnes, spacedOnes] = [
      [1, 5].map((start) => at(start, false)),
      [0, 3, 5, 9, 11].map((start) => at(start, true)),
    ]
    const merged = merge(strictOnes, spacedOnes)
    expect(Array.from(merged, ({ start, spaced: is }) => `${start}${is ? 's' : ''}`).join(' ')).toBe(
      '0s 1 3s 5 5s 9s 11s',
    )
    const strict = [at(1, false)]
    expect(merge(strict, [])).toBe(strict)
  })
})

describe('findRuns', () => {
  it('tells text without pairs from text whose pairs make no run', () => {
    expect(findRuns('Rain and café', set)).toBe(UNPAIRED)
    expect(findRuns('', set)).toBe(UNPAIRED)
  })

  it.each(cases('findRuns'))('%s', (text, first) => {
    const [run] = runsIn(text)
    expect(run && text.slice(run.start, run.end)).toBe(first)
  })
})
