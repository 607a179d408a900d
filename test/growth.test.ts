import { describe, expect, it } from 'vitest'
import { Displayed } from '../src/blocks/displayed.js'
import { inlineCodeIn, scanBlocks } from '../src/blocks/scan-blocks.js'
import { boilerplate } from '../src/decide/boilerplate.js'
import { longStrings } from '../src/html/data/long-strings.js'
import { readFlow } from '../src/html/flow/flow.js'
import { suspicionsIn } from '../src/html/hidden/suspicious.js'
import { withoutVariables } from '../src/html/hidden/variables.js'
import { isArticle } from '../src/html/kind/kind.js'
import { readMetadata } from '../src/html/metadata/read-metadata.js'
import { parse } from '../src/html/parse/parse.js'
import { readHtml } from '../src/html/read-html.js'
import { inlineBoilerplate } from '../src/inline/inline-boilerplate.js'
import { closingCredits } from '../src/match/closing-credit.js'
import { compileRules } from '../src/match/rule-set.js'
import { type SheetRule, scanSheet } from '../src/page/hidden/scan-sheet.js'
import { selectorsOf } from '../src/page/hidden/selector.js'
import { readJson } from '../src/page/metadata/json.js'
import { readPage } from '../src/page/read/read.js'
import { Structure } from '../src/page/structure/structure.js'
import { writePage } from '../src/page/write/write.js'
import { any } from '../src/rules/any/index.js'
import { en } from '../src/rules/en/index.js'
import { gapsOf } from '../src/units/boundaries.js'
import { casesIn } from './tables.js'
import { WORDS } from './words.js'

const cases = casesIn(new URL('growth.txt', import.meta.url), {
  LD: '<html><script type="application/ld+json">',
  LONG: 'q r s '.repeat(70),
  STYLE: '<html><head><style>',
})

/**
 * An input of `growth.txt` of a size. In it `⟦ab⟧` is repeated as often as the size says, `⟦ab⟧×8` eight times as often,
 * `⟦ab⟧÷8` an eighth as often, `⟦ab⟧=8` eight times; `№` is the number of the repetition.
 */
function inputOf(notation: string, size: number): string {
  const counts = { '×': (by: number) => size * by, '÷': (by: number) => size / by, '=': (by: number) => by }
  const written = notation.replaceAll(/⟦([^⟦⟧]*)⟧(?:([×÷=])(\d+))?/g, (_, piece: string, sign: '×' = '×', by = '1') =>
    Array.from({ length: counts[sign](Number(by)) }, (_, at) => piece.replaceAll('№', `${at}`)).join(''),
  )
  return written === notation ? written : inputOf(written, size)
}

const DOUBLINGS = 3
const ATTEMPTS = 4
const RUNS = 3
/**
 * How many times the work may grow when its input doubles: it grows 2 times if it is linear, 4 times if it is quadratic,
 * and 2.8 times lies halfway. A measurement must be 2.7 times too long over all attempts before it fails linear work.
 */
const MOST_GROWTH = 2.8

/**
 * How many times the work grows when its input doubles, measured over three doublings in CPU time, which other processes
 * do not lengthen. The lowest of a few attempts counts, because noise only adds to a measurement.
 */
function growthOf(work: (size: number) => () => unknown, size: number): number {
  work(size)()
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS && least > MOST_GROWTH; attempt++) {
    const small = costOf(work(size))
    const large = costOf(work(size << DOUBLINGS))
    least = Math.min(least, (large / small) ** (1 / DOUBLINGS))
  }
  return least
}

function costOf(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < RUNS; at++) {
    const before = process.cpuUsage().user
    run()
    least = Math.min(least, process.cpuUsage().user - before)
  }
  return Math.max(1, least)
}

const ruleSet = compileRules([any, en])
const credits = closingCredits({
  ...{
    labels: ['Foto', 'Fotos', 'Archivfoto'],
    joints: [' von'],
    alone: ['©'],
    behindStop: ['Beeld'],
    sources: ['dpa'],
  },
  ...{ small: ['von', 'der'], ends: 'äö', glued: true, tail: ' Mehr' },
})

function sheetRulesIn(css: string): SheetRule[] {
  const rules: SheetRule[] = []
  const all = () => true
  scanSheet(css, all, (rule) => rules.push(rule))
  return rules
}

/** What is to take linear time, with the size of the smallest input. */
const WORKS: Readonly<Record<string, [size: number, read: (input: string) => () => unknown]>> = {
  'scanBlocks and inlineCodeIn': [
    8000,
    (text) => () => {
      const code = scanBlocks(text).filter(({ kind }) => kind === 'code')
      return [scanBlocks(text), inlineCodeIn(text, code)]
    },
  ],
  Displayed: [
    8000,
    (text) => () => {
      const displayed = new Displayed(text, scanBlocks(text))
      return displayed.editsOfSource([{ start: 0, end: displayed.text.length, insert: '', rule: 'any/share/bar' }])
    },
  ],
  gapsOf: [20_000, (line) => () => gapsOf(line, { start: 0, end: line.length })],
  boilerplate: [2000, (text) => () => boilerplate(text, ruleSet)],
  inlineBoilerplate: [1100, (text) => () => inlineBoilerplate(text, ruleSet)],
  'the patterns of closing credits': [
    1000,
    (line) => () => {
      for (let round = 0; round < 100; round++) for (const { pattern } of credits) pattern.test(line)
    },
  ],
  readFlow: [2000, (html) => () => readFlow(html)],
  isArticle: [200_000, (html) => () => isArticle(html)],
  longStrings: [50_000, (html) => () => longStrings(html, [{ start: 0, end: html.length }])],
  readJson: [20_000, (json) => () => readJson(json)],
  readMetadata: [
    1000,
    (html) => {
      const parsed = parse(html)
      return () => readMetadata(parsed, html, { words: WORDS })
    },
  ],
  'scanSheet, selectorsOf and suspicionsIn': [
    125_000,
    (css) => () => {
      const rules = sheetRulesIn(css)
      for (const { selectors } of rules) selectorsOf(selectors)
      suspicionsIn(rules, true)
    },
  ],
  withoutVariables: [500, (sheet) => () => withoutVariables(sheetRulesIn(sheet), [sheet], [], true)],
  'Structure and writePage': [
    1000,
    (html) => {
      const page = readPage(html)
      const keeps = new Uint8Array(page.passages).fill(1)
      return () => writePage(page, new Structure(page, keeps), keeps)
    },
  ],
  readHtml: [300, (html) => () => readHtml(html)],
}

describe.each(Object.entries(WORKS))('%s: linear time', (name, [size, read]) => {
  it.each(cases(name))('%s', (_, notation) => {
    expect(growthOf((length) => read(inputOf(notation, length)), size)).toBeLessThan(MOST_GROWTH)
  })
})

it('inlineCodeIn takes linear time for runs of backticks that all differ', () => {
  const runs = (size: number) => Array.from({ length: Math.sqrt(size) }, (_, nth) => '`'.repeat(nth)).join(' ')
  const read = (text: string) => () => inlineCodeIn(text, [])
  expect(growthOf((size) => read(runs(size)), 8000)).toBeLessThan(MOST_GROWTH)
})
