import { describe, expect, it } from 'vitest'
import { pageSet } from '../../../src/repair/mojibake/page-set.js'
import { prepare } from '../../../src/repair/mojibake/plausibility.js'
import type { Run } from '../../../src/repair/mojibake/run.js'
import { selectRuns } from '../../../src/repair/mojibake/select-runs.js'
import { SettledLines } from '../../../src/repair/mojibake/settled-lines.js'
import { casesIn, fieldsOf, partsOf } from '../../tables.js'

const cases = casesIn(new URL('select-runs.txt', import.meta.url))

prepare()
const set = pageSet()
const TURKISH = set.rules.indexOf('text/mojibake/windows-1254')
const PAGES = { first: [0], turkish: [TURKISH], both: [0, TURKISH], 'both-backwards': [TURKISH, 0] }
/** A broken character that reads the same in windows-1252, -1254 and others, and leaves no symbols if it is not decoded. */
const BROKEN = 'ÃŠ'

interface Part {
  readonly gain: number
  readonly doubt?: number
  readonly pages?: keyof typeof PAGES
}

function runAt(start: number, { gain, doubt = 0, pages: name = 'first' }: Part, end = start + BROKEN.length): Run {
  const pages = PAGES[name]
  const mask = pages.reduce((some, page) => some | (1 << page), 0)
  return { start, end, page: pages[0] as number, pages: mask, gain, spaced: false, doubt }
}

const judged = (text: string, runs: readonly Run[]): Run[] => [...selectRuns(text, runs, set, new SettledLines())]

/** The pages of the selected runs, `no` for others; each `@` of a text is a broken character. */
function taken(marked: string, parts: readonly Part[]): string[] {
  const [first = '', ...rest] = marked.split('@')
  let text = first
  const runs = rest.map((after, at) => {
    const run = runAt(text.length, parts[at] as Part)
    text += BROKEN + after
    return run
  })
  const chosen = new Map(judged(text, runs).map(({ start, page }) => [start, page === TURKISH ? 'turkish' : 'first']))
  return runs.map(({ start }) => chosen.get(start) ?? 'no')
}

/** The least gain with which the first run is selected beside others. */
function bar(marked: string, own: Omit<Part, 'gain'> = {}, others: readonly Part[] = []): number {
  for (let gain = -40; gain < 100; gain++) if (taken(marked, [{ ...own, gain }, ...others])[0] !== 'no') return gain
  return Number.POSITIVE_INFINITY
}

/** Bars from low to high: beside so much gain in the line, beside some elsewhere in the text, and alone. */
const BARS = {
  most: bar('x @ @ y', {}, [{ gain: 160 }]),
  many: bar('x @ @ y', {}, [{ gain: 60 }]),
  some: bar('x @ @ y', {}, [{ gain: 12 }]),
  text: bar('x @\n@ y', {}, [{ gain: 12 }]),
  alone: bar('x @ y'),
}
/** What an orphaned lead adds. */
const STEP = bar('Ãx @ y') - BARS.alone

describe('the threshold of a run', () => {
  it('is higher the less there is beside it, and with orphaned leads', () => {
    expect(Object.values(BARS)).toEqual([...new Set(Object.values(BARS))].sort((a, b) => a - b))
    expect([BARS.alone > 0, STEP > 0]).toEqual([true, true])
  })

  it.each(cases('the threshold of a run'))('%s', (_, marked, own = '', others = '', level = '', steps = '0') => {
    const parts = partsOf(others).map((part) => fieldsOf<Part>(part))
    expect(bar(marked, fieldsOf(own), parts)).toBe(BARS[level as 'alone'] + Number(steps) * STEP)
  })

  it('grows by the doubt', () => {
    const bars = [1, 5, 60].map((doubt) => bar('x @ y', { doubt }))
    expect(bars).toEqual([BARS.alone + 1, BARS.alone + 5, BARS.alone + 60])
  })

  it('grows with leads of unlikely runs, not with those of others', () => {
    const beside = (other: Part) => bar('x @ @ y', {}, [{ doubt: 100, ...other }])
    expect(beside({ gain: 2 })).toBe(BARS.alone)
    expect(beside({ gain: 1 })).toBeGreaterThan(BARS.alone)
    expect(beside({ gain: 2, pages: 'turkish' })).toBeGreaterThan(BARS.alone)
    // A letter outside windows-1252.
    expect(bar('Ğx @ y', { pages: 'turkish' })).toBeGreaterThan(BARS.alone)
  })

  it('depends on the nearest 200,000 code units of a very long line', () => {
    expect(bar(`@${'x'.repeat(1000)}@`, {}, [{ gain: 100 }])).toBe(BARS.many)
    expect(bar(`@${'x'.repeat(200_000)}@`, {}, [{ gain: 100 }])).toBe(BARS.text)
  })
})

describe('runs that are selected', () => {
  it.each(cases('runs that are selected'))('%s', (_, marked, runs, pages) => {
    const parts = partsOf(runs as string).map((part) => fieldsOf<Part>(part))
    expect(taken(marked, parts)).toEqual(partsOf(pages as string))
  })

  it.each(cases('of those that overlap'))('of those that overlap, %s', (_, written, selected) => {
    const text = `x ${BROKEN.repeat(4)} y`
    const runs = partsOf(written).map((run) => {
      const [first = 0, end = 0, gain = 0] = run.split(' ').map(Number)
      return runAt(2 + 2 * first, { gain }, 2 + 2 * end)
    })
    const found = judged(text, runs).map(({ start, end }) => `${(start - 2) / 2} ${(end - 2) / 2}`)
    expect(found).toEqual(partsOf(selected as string))
  })

  it('are none without a strong one, and none of an empty text', () => {
    expect(judged(`${BROKEN} ${BROKEN}`, [runAt(0, { gain: 10 }), runAt(3, { gain: 10 })])).toEqual([])
    expect(judged('', [])).toEqual([])
  })
})
