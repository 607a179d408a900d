import { describe, expect, it } from 'vitest'
import { pageSet } from '../../../src/repair/mojibake/page-set.js'
import { prepare } from '../../../src/repair/mojibake/plausibility.js'
import type { Run } from '../../../src/repair/mojibake/run.js'
import { selectRuns } from '../../../src/repair/mojibake/select-runs.js'
import { SettledLines } from '../../../src/repair/mojibake/settled-lines.js'

prepare()
const set = pageSet()
const pageOf = (name: string) => set.rules.indexOf(`text/mojibake/${name}`)
const TURKISH = pageOf('windows-1254')
/** A broken character that reads the same in windows-1252, -1254 and others, and leaves no symbols if it is not decoded. */
const BROKEN = 'ÃŠ'

interface Part {
  readonly gain: number
  readonly doubt?: number
  /** The page of the run, if not the first; or several. */
  readonly pages?: readonly number[]
}

const runAt = (start: number, { gain, doubt = 0, pages = [0] }: Part, end = start + BROKEN.length): Run => ({
  start,
  end,
  page: pages[0] as number,
  pages: pages.reduce((mask, page) => mask | (1 << page), 0),
  gain,
  spaced: false,
  doubt,
})

const judged = (text: string, runs: readonly Run[]): Run[] => [...selectRuns(text, runs, set, new SettledLines())]

/** The selected runs, with the page of each; each `@` of a text is a broken character. */
function taken(marked: string, parts: readonly Part[]): (number | undefined)[] {
  const [first = '', ...rest] = marked.split('@')
  let text = first
  const runs = rest.map((after, at) => {
    const run = runAt(text.length, parts[at] as Part)
    text += BROKEN + after
    return run
  })
  const chosen = new Map(judged(text, runs).map((run) => [run.start, run.page]))
  return runs.map(({ start }) => chosen.get(start))
}

/** The least gain with which the first run is selected beside others. */
function bar(marked: string, own: Omit<Part, 'gain'> = {}, others: readonly Part[] = []): number {
  for (let gain = -40; gain < 100; gain++)
    if (taken(marked, [{ ...own, gain }, ...others])[0] !== undefined) return gain
  return Number.POSITIVE_INFINITY
}

const ALONE = bar('x @ y')

describe('the threshold of a single run', () => {
  it('is positive in any context', () => {
    expect(ALONE).toBeGreaterThan(0)
    expect([bar('@'), bar('x@y'), bar('\n\nx @\ny')]).toEqual([ALONE, ALONE, ALONE])
  })

  it('grows by the doubt', () => {
    expect([1, 5, 60].map((doubt) => bar('x @ y', { doubt }))).toEqual([ALONE + 1, ALONE + 5, ALONE + 60])
  })

  it('grows with each orphaned lead in the line, up to seven', () => {
    const orphans = [0, 1, 2, 6, 7, 8, 20].map((count) => bar(`${'Ãx'.repeat(count)} @ y`))
    const step = (orphans[1] as number) - ALONE
    expect(step).toBeGreaterThan(0)
    expect(orphans).toEqual([0, 1, 2, 6, 7, 7, 7].map((count) => ALONE + count * step))
    expect(bar('x @ yÃ')).toBe(ALONE + step)
    expect(bar('x Ãx @ yÃ')).toBe(ALONE + 2 * step)
  })

  it('does not grow with leads of other lines or pages', () => {
    expect(bar('Ãx\n@ y\nÃx')).toBe(ALONE)
    // A letter outside windows-1252.
    expect(bar('Ğx @ y')).toBe(ALONE)
    expect(bar('Ğx @ y', { pages: [TURKISH] })).toBeGreaterThan(ALONE)
  })

  it('grows with leads of unlikely runs, not with those of others', () => {
    const beside = (gain: number, doubt = 100) => bar('x @ @ y', {}, [{ gain, doubt }])
    expect(beside(2)).toBe(ALONE)
    expect(beside(1)).toBeGreaterThan(ALONE)
    expect(bar('x @ @ y', {}, [{ gain: 2, doubt: 100, pages: [TURKISH] }])).toBeGreaterThan(ALONE)
  })
})

describe('the threshold of a run beside others of its page', () => {
  /** Beside strong runs with a given total gain. */
  const inLine = (...gains: number[]) =>
    bar(
      `x @${' @'.repeat(gains.length)} y`,
      {},
      gains.map((gain) => ({ gain })),
    )
  const inText = (...gains: number[]) =>
    bar(
      `x @\n${' @'.repeat(gains.length)} y`,
      {},
      gains.map((gain) => ({ gain })),
    )

  it('drops in steps of their total gain: 12, 60 and 160 half bits', () => {
    const some = inLine(12)
    const many = inLine(30, 30)
    const most = inLine(100, 60)
    expect(some).toBeLessThan(ALONE)
    expect(many).toBeLessThan(some)
    expect(most).toBeLessThan(many)
    expect(inLine(11)).toBe(ALONE)
    expect([inLine(59), inLine(29, 30), inLine(13)]).toEqual([some, some, some])
    expect([inLine(60), inLine(159), inLine(100, 59)]).toEqual([many, many, many])
    expect([inLine(160), inLine(500)]).toEqual([most, most])
  })

  it('drops less if they are elsewhere in the text', () => {
    expect(inText(12)).toBeLessThan(ALONE)
    expect(inText(12)).toBeGreaterThan(inLine(12))
    expect(inText(11)).toBe(ALONE)
    expect(inText(500)).toBe(inText(12))
    expect(bar('@ y\nx @', {}, [{ gain: 12 }])).toBe(inText(12))
  })

  it('is not raised by the doubt', () => {
    for (const marked of ['x @ @ y', 'x @\n@ y'])
      expect(bar(marked, { doubt: 20 }, [{ gain: 100 }])).toBe(bar(marked, {}, [{ gain: 100 }]))
  })

  it('is raised by orphaned leads, as for a single run', () => {
    const step = bar('Ãx @ y') - ALONE
    expect(bar('Ãx @ @ y', {}, [{ gain: 12 }])).toBe(inLine(12) + step)
    expect(bar('Ãx @\n@ y', {}, [{ gain: 12 }])).toBe(inText(12) + step)
  })

  it('does not drop beside weak runs', () => {
    expect(inLine(8, 8)).toBe(ALONE)
    expect(bar('x @ @ y', {}, [{ gain: 20, doubt: 10 }])).toBe(ALONE)
    expect(bar('x @ @ y', {}, [{ gain: 21, doubt: 10 }])).toBe(inLine(21))
  })

  it('does not drop beside runs of another page', () => {
    expect(bar('x @\n@ y', {}, [{ gain: 100, pages: [TURKISH] }])).toBe(ALONE)
    expect(bar('x @\n@ y', {}, [{ gain: 100, pages: [0, TURKISH] }])).toBe(inText(100))
  })

  it('does not drop because of the run itself', () => {
    const own = { gain: 40, doubt: 35 }
    expect(taken('x @ y', [own])).toEqual([undefined])
    expect(taken('x @ y\n@', [own, { gain: 11 }])).toEqual([undefined, 0])
    expect(taken('x @ y\n@', [own, { gain: 12 }])).toEqual([0, 0])
  })

  it('depends on the nearest 200,000 code units of a very long line', () => {
    const gap = 'x'.repeat(200_000)
    expect(bar(`@${'x'.repeat(1000)}@`, {}, [{ gain: 100 }])).toBe(inLine(100))
    expect(bar(`@${gap}@`, {}, [{ gain: 100 }])).toBe(inText(100))
  })
})

describe('the page of a run that several pages read alike', () => {
  const both = [0, TURKISH]

  it('is the first without other evidence', () => {
    expect(taken('x @ y', [{ gain: 40, pages: both }])).toEqual([0])
    expect(taken('x @ y', [{ gain: 40, pages: [...both].reverse() }])).toEqual([0])
  })

  it('is that of its line', () => {
    expect(
      taken('x @ @ y', [
        { gain: 40, pages: both },
        { gain: 40, pages: [TURKISH] },
      ]),
    ).toEqual([TURKISH, TURKISH])
  })

  it('is that of the text if its line has no evidence', () => {
    expect(
      taken('x @\n@ y', [
        { gain: 40, pages: both },
        { gain: 40, pages: [TURKISH] },
      ]),
    ).toEqual([TURKISH, TURKISH])
  })

  it('is that of its line rather than that of the text', () => {
    const parts = [
      { gain: 40, pages: both },
      { gain: 40, pages: [0] },
      { gain: 90, pages: [TURKISH] },
    ]
    expect(taken('x @ @\n@ y', parts)).toEqual([0, 0, TURKISH])
  })
})

describe('overlapping runs', () => {
  /** The runs that are selected from four broken letters in a row, each given by its first letter, its end and its gain. */
  const spans = (...all: [first: number, end: number, gain: number][]) => {
    const text = `x ${BROKEN.repeat(4)} y`
    const runs = all.map(([first, end, gain]) => runAt(2 + 2 * first, { gain }, 2 + 2 * end))
    return judged(text, runs).map(({ start, end }) => [(start - 2) / 2, (end - 2) / 2])
  }

  it('the one with the highest gain is selected', () => {
    expect(spans([0, 2, 40], [1, 3, 50])).toEqual([[1, 3]])
    expect(spans([0, 2, 50], [1, 3, 40])).toEqual([[0, 2]])
  })

  it('the first of two with the same gain is selected', () => {
    expect(spans([0, 2, 40], [1, 3, 40])).toEqual([[0, 2]])
  })

  it('both are selected if they only touch', () => {
    expect(spans([0, 2, 50], [2, 4, 40])).toEqual([
      [0, 2],
      [2, 4],
    ])
  })

  it('one that is free again is selected', () => {
    expect(spans([0, 2, 50], [1, 3, 40], [2, 4, 40])).toEqual([
      [0, 2],
      [2, 4],
    ])
  })
})

describe('text that is not repaired', () => {
  it('has no strong run', () => {
    expect(judged(`${BROKEN} ${BROKEN}`, [runAt(0, { gain: 10 }), runAt(3, { gain: 10 })])).toEqual([])
    expect(judged('', [])).toEqual([])
  })

  it('is a garbled line; the next line is repaired', () => {
    expect(taken('¤¤¤¤¤ @ ¤¤¤¤¤\n@', [{ gain: 40 }, { gain: 40 }])).toEqual([undefined, 0])
  })
})
