import { describe, expect, it } from 'vitest'
import { doubtOf } from '../../../src/repair/mojibake/doubt.js'
import { findCommonSpacedRuns, findSpacedRuns, merge } from '../../../src/repair/mojibake/lost-spaces.js'
import { pageSet } from '../../../src/repair/mojibake/page-set.js'
import { prepare } from '../../../src/repair/mojibake/plausibility.js'
import { isGarble, isMostlyLost } from '../../../src/repair/mojibake/residue.js'
import type { Run } from '../../../src/repair/mojibake/run.js'
import { findRuns, UNPAIRED } from '../../../src/repair/mojibake/runs.js'

const set = pageSet()
prepare()
const runsIn = (text: string): Run[] => [...findRuns(text, set)]
const REPLACEMENT = 0xfffd

describe('the doubt of a run', () => {
  /** Of what stands between bars. */
  const doubt = (marked: string, whole = 0) => {
    const [before = '', run = '', after = ''] = marked.split('|')
    return doubtOf(before + run + after, before.length, before.length + run.length, whole)
  }

  it.each<[what: string, less: number, more: number]>([
    ['a word of one letter, and a letter that is none', doubt('5 |Ã¡| a', 0xe1), doubt('5 |Å³| a', 0x173)],
    ['within a word, and at its end before a sign', doubt('caf|Ã©|s', 0xe9), doubt('SM|Å®| x', 0)],
    [
      'a lead in a word whose other byte was lost, and outside of one',
      doubt('sloven|Ä\ufffd|', REPLACEMENT),
      doubt('so |»\ufffd| x', REPLACEMENT),
    ],
    ['the same before a word', doubt('|Ä\ufffd|ina', REPLACEMENT), doubt('|»\ufffd| ina', REPLACEMENT)],
    ['a sign beside a letter, and by itself', doubt('a|∆°|', 0), doubt('= |∆°| =', 0)],
    ['signs that would be a sign, and a letter', doubt('= |∆°| =', 0x2026), doubt('= |∆°| =', 0x1b0)],
    ['a letter between letters, and between signs', doubt('a|Ã©|b', 0), doubt('─|Ã©|─', 0)],
  ])('is less for %s', (_, less, more) => {
    expect(less).toBeLessThan(more)
  })
})

describe('what stays garble', () => {
  it.each<[text: string, is: boolean]>([
    ['§ß§Ö §Ó§Ø§Ö Ã© §Ó§Ø', true],
    ['Ã©tÃ© – “Classificação”', false],
    ['Ã©tÃ© ¤ x ¤ y', false],
    ['Ã©tÃ© ¤¤¤¤¤', true],
    ['¤¤¤¤¤ Ã©tÃ©', true],
    ['', false],
  ])('%s', (text, is) => {
    const runs = [...text.matchAll(/Ã©/g)].map(({ index }) => ({ start: index, end: index + 2 }))
    expect(isGarble(text, runs, { start: 0, end: text.length })).toBe(is)
  })

  it('is told by the line alone', () => {
    const text = '¤¤¤¤¤\nÃ©tÃ© a\n¤¤¤¤¤'
    const runs = [
      { start: 6, end: 8 },
      { start: 9, end: 11 },
    ]
    expect(isGarble(text, runs, { start: 6, end: 13 })).toBe(false)
    expect(isGarble(text, runs, { start: 0, end: 13 })).toBe(true)
    expect(isGarble(text, runs, { start: 6, end: text.length })).toBe(true)
  })
})

describe('what is mostly lost', () => {
  const isLost = (text: string) => isMostlyLost(text, runsIn(text), set)

  it.each<[text: string, is: boolean]>([
    ['á\ufffd¨á\ufffd¨á\ufffd°', true],
    ['á\ufffd¨á\ufffd¨', false],
    ['slovenÄ\ufffdina', false],
    ['á\ufffd¨á\ufffd¨á\ufffd° Ã© Ã© Ã©', false],
    ['ï¿½ ï¿½ ï¿½ why?', false],
  ])('%s', (text, is) => {
    expect(isLost(text)).toBe(is)
  })
})

describe('runs that lost a no-break space', () => {
  const pageOf = (name: string) => set.names.indexOf(name)
  const spaced = (text: string, page = 0, end = text.length) =>
    findSpacedRuns(text, 0, end, runsIn(text), 1 << page, set).map((run) => text.slice(run.start, run.end))

  it.each<[text: string, runs: string[]]>([
    ['Å koda', ['Å ']],
    ['â€ x', ['â€ ']],
    ['Ã©Å koda', ['Ã©Å ']],
    ['Ã© xÅ koda', ['Å ']],
    ['so koda', []],
    ['Å koda Å koda', ['Å ', 'Å ']],
    ['é koda', []],
  ])('%s', (text, runs) => {
    expect(spaced(text)).toEqual(runs)
  })

  it('are looked for in the pages that are asked for, and no further', () => {
    const page = pageOf('windows-1250')
    expect(page).toBeGreaterThan(0)
    expect(spaced('Ĺ koda', page)).toEqual(['Ĺ '])
    expect(spaced('Ĺ koda', 0)).toEqual([])
    expect(spaced('x Å koda', 0, 3)).toEqual([])
  })

  it('are found in all text where they are common', () => {
    const text = 'cittÃ di Â pace Å koda'
    const found = findCommonSpacedRuns(`${text} cittÃ  e`, set)
    expect(found.map(({ start }) => start)).toEqual([...found.map(({ start }) => start)].sort((a, b) => a - b))
    expect(found.every(({ spaced: is, page }) => is && page === 0)).toBe(true)
    expect(findCommonSpacedRuns('Å koda', set)).toEqual([])
  })

  it('come in order with the others', () => {
    const text = 'Ã© Å koda Ã© Å koda'
    const strict = runsIn(text)
    const others = findSpacedRuns(text, 0, text.length, strict, 1, set)
    const starts = [...merge(findRuns(text, set), others)].map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(starts).toHaveLength(strict.length + others.length)
    expect(merge([], others)).toBe(others)
  })
})

describe('findRuns', () => {
  it('tells a text without pairs from one whose pairs make no run', () => {
    expect(findRuns('Rain and café', set)).toBe(UNPAIRED)
    expect(findRuns('', set)).toBe(UNPAIRED)
  })

  it.each<[text: string, first: string]>([
    ['a Ã© b', 'Ã©'],
    ['â€™s', 'â€™'],
    ['Ã©Ã©', 'Ã©Ã©'],
    ['ðŸ˜€', 'ðŸ˜€'],
  ])('%s', (text, first) => {
    const [run] = runsIn(text)
    expect(run && text.slice(run.start, run.end)).toBe(first)
  })
})
