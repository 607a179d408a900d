import { describe, expect, it } from 'vitest'
import { pageSet } from '../../../src/repair/mojibake/page-set.js'
import { prepare } from '../../../src/repair/mojibake/plausibility.js'
import type { Run } from '../../../src/repair/mojibake/run.js'
import { findRuns, PlacesIn, readRun } from '../../../src/repair/mojibake/runs.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('runs.txt', import.meta.url))

prepare()
const set = pageSet()
const pageOf = (name: string) => set.rules.indexOf(`text/mojibake/${name}`)

/** The run that starts between bars in windows-1252; spaces are read as no-break spaces if it contains one. */
function run(marked: string, page = 0): Run {
  const [before = '', broken = '', after = ''] = marked.split('|')
  return readRun(before + broken + after, before.length, page, set, broken.includes(' ')) as Run
}
const gain = (marked: string) => run(marked).gain

describe('a run', () => {
  it.each(cases('extends over all sequences'))('extends over all sequences: %s', (marked) => {
    const [before = '', broken = ''] = marked.split('|')
    expect(run(marked)).toMatchObject({ start: before.length, end: before.length + broken.length, page: 0, pages: 1 })
  })

  it('is missing without a sequence', () => {
    expect(readRun('café', 3, 0, set, false)).toBeUndefined()
    expect(readRun('Å koda', 0, 0, set, false)).toBeUndefined()
  })
})

describe('the gain of a run', () => {
  it.each(cases('the gain of a run'))('is %s', (_, less, more) => expect(gain(less)).toBeLessThan(gain(more)))

  it.each(cases('is the same'))('is the same %s', (_, one, other) => expect(gain(one)).toBe(gain(other)))

  it('is never enough to join letters of two scripts', () => {
    // `дא` in UTF-8, misread as latin-1.
    expect(gain('x |Ð´×\u0090| x')).toBeLessThan(-100)
  })
})

it('the doubt of a run depends on its decoded character, and is zero if a no-break space was lost', () => {
  // `bئt` and `bét`
  expect(run('b|Ø¦|t').doubt).toBeGreaterThan(run('b|Ã©|t').doubt)
  // A letter that is not a word in any language, and two of them.
  expect(run('5 |Å³|, x').doubt).toBeGreaterThan(run('5 |Å³Å³|x').doubt)
  expect(run('x |Å |koda').doubt).toBe(0)
})

describe('all runs of a text', () => {
  const found = (text: string) =>
    Array.from(findRuns(text, set), ({ start, end, pages }) => [
      text.slice(start, end),
      set.rules.filter((_, page) => (pages >>> page) & 1),
    ])

  it('are listed once for all pages that read them alike', () => {
    expect(found('x Ã© y')).toContainEqual(['Ã©', ['text/mojibake/windows-1252', 'text/mojibake/windows-1254']])
    expect(found('x Ã© y')).toHaveLength(2)
    expect(found('x â€™ y').map(([text]) => text)).toContain('â€™')
  })

  it('have one page if others read them differently, or further', () => {
    const cyrillic = found('Ð¿СЂ')
    expect(cyrillic.every(([, rules]) => (rules as string[]).length > 0)).toBe(true)
    expect(found('x СЂ y')).toEqual([['СЂ', ['text/mojibake/windows-1251']]])
  })

  it('never overlap within one page, and are sorted by start', () => {
    const text = 'Ð¼Ð¸Ñ€ Ã©Ã© СЂРјРё â€™â€“ ├⌐├⌐ √©√© Ĺˇ Γ© Ć©'
    const ends = new Map<number, number>()
    let before = 0
    for (const { start, end, pages } of findRuns(text, set)) {
      expect(start).toBeGreaterThanOrEqual(before)
      before = start
      for (let page = 0; page < set.rules.length; page++) {
        if (((pages >>> page) & 1) === 0) continue
        expect(start).toBeGreaterThanOrEqual(ends.get(page) ?? 0)
        ends.set(page, end)
      }
    }
    for (const page of ['windows-1252', 'windows-1251', 'windows-1250', 'macroman', 'cp437'])
      expect([page, ends.has(pageOf(page))]).toEqual([page, true])
  })
})

describe('runs in stretches of a text', () => {
  const lines = ['CafÃ© ouvert', 'rain', 'Ã¼ber', 'snow', 'â€™twas', 'cittÃ di']
  const text = lines.join('\n')
  const startOf = (nth: number) => lines.slice(0, nth).join('\n').length + (nth > 0 ? 1 : 0)
  const stretchOf = (nth: number) => ({ start: startOf(nth), end: startOf(nth) + (lines[nth] as string).length })
  const startsIn = (nths: readonly number[]) =>
    Array.from(findRuns(text, set, nths.map(stretchOf)), ({ start }) => start)

  it('are the same as in the whole text', () => {
    for (const nths of [[0], [2], [1, 3], [0, 4], [1, 2, 3], [0, 1, 2, 3, 4, 5], []]) {
      const isThere = (at: number) => nths.map(stretchOf).some(({ start, end }) => at >= start && at < end)
      expect(startsIn(nths)).toEqual(Array.from(findRuns(text, set), ({ start }) => start).filter(isThere))
    }
  })
})

it('PlacesIn finds the first place in a stretch at or after an offset', () => {
  const places = new PlacesIn([
    { start: 2, end: 4 },
    { start: 6, end: 7 },
  ])
  expect([0, 2, 3, 4, 6, 7, 8].map((at) => places.from(at))).toEqual([2, 2, 3, 6, 6, -1, -1])
})
