import { describe, expect, it } from 'vitest'
import { type CleanerOptions, CopydeskOptionError, createCleaner, createTextCleaner } from '../src/index.js'
import { PIPELINE } from '../src/pipeline.js'
import { lineKey } from '../src/site/fingerprint.js'

/** A site that prints one line on each of its pages. */
const PROFILE = {
  version: 1,
  pages: 5,
  lines: { [lineKey('Quayside window, seen from the north') as string]: 5 },
  shingles: {},
} as const

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'
const LONG = `${A} ${B}`

/** For each stage a text that it works on, and what becomes of it: with the stage, and without, if that is not the text itself. */
const CASES: readonly [name: string, source: string, on: string, options?: CleanerOptions, off?: string][] = [
  ['text/entity', 'Salt &amp; sand.', 'Salt & sand.'],
  ['text/mojibake', 'The CafÃ© is open.', 'The Café is open.'],
  ['text/control', 'They don\x92t know.', "They don't know."],
  ['text/invisible', 'We co\u200Boperate.', 'We cooperate.'],
  ['text/compose', 'The cafe\u0301 is open.', 'The café is open.'],
  ['text/ligature', 'The oﬃce is open.', 'The office is open.'],
  ['text/width', 'ＬＯＵＤ it was.', 'LOUD it was.'],
  ['text/hyphen', 'It was con-\nsidered.', 'It was considered.', { hyphens: 'join' }],
  ['text/quotes/straight', 'He said “so”.', 'He said "so".'],
  ['text/quotes', 'He said “so”.', 'He said "so".'],
  ['text/quotes/curly', 'He said "so".', 'He said “so”.', { quotes: 'curly' }],
  ['text/dashes', 'He -- of all -- knew.', 'He — of all — knew.', { dashes: 'em' }],
  ['text/ellipsis', 'And then … no.', 'And then ... no.', { ellipsis: 'dots' }],
  [
    'text/lost-breaks',
    `${LONG} ${LONG} ${LONG}     ${LONG}`,
    `${LONG} ${LONG} ${LONG}\n\n${LONG}`,
    { rules: { 'any/repeat/paragraph': false } },
    `${LONG} ${LONG} ${LONG} ${LONG}`,
  ],
  ['text/space', 'He  knew.', 'He knew.'],
  [
    'inline/linked-pointers',
    `<p>${A} <a href="/b">READ MORE: Lions Win the Cup</a> ${B}</p>`,
    LONG,
    { rules: { 'inline/stretches': false } },
    `${A} READ MORE: Lions Win the Cup ${B}`,
  ],
  ['inline/stretches', `${A}[ad_2] ${B}`, LONG],
  ['any/repeat/paragraph', `${LONG}\n${B}\n${LONG}`, `${LONG}\n${B}`],
  [
    'news/subtitles',
    `1\n00:00:01,000 --> 00:00:02,500\n${A}\n`,
    A,
    { rules: { 'any/timestamp': false, 'any/repeat/page': false } },
    `1\n00:00:01,000 --> 00:00:02,500\n${A}`,
  ],
  ['news/head', `---\ntitle: Town votes\n---\n${A}\n${B}`, `${A}\n${B}`, { rules: { 'units/boilerplate': false } }],
  [
    'any/repeat/label',
    `${A}\nFull story\n${B}\nFull story\n${A} So he said.\nFull story\n${B} So she said.`,
    `${A}\n${B}\n${A} So he said.\n${B} So she said.`,
    { rules: { 'units/boilerplate': false } },
  ],
  [
    'any/repeat/page',
    `${A}\nHarbour News 4\n${B}\nHarbour News 5\n${A} So he said.\nHarbour News 6`,
    `${A}\n${B}\n${A} So he said.`,
    { rules: { 'units/boilerplate': false } },
  ],
  ['units/boilerplate', `${A}\n${B}\nSource link`, `${A}\n${B}`],
  ['site/repeated', `${A}\n${B}\nQuayside window, seen from the north`, `${A}\n${B}`, { site: PROFILE }],
  ['text/breaks', `${A}\n\n\n\n${B}`, `${A}\n\n${B}`],
  [
    'news/truncation',
    `<p>${A}</p><p>${B} <a href="/b">Continue reading Town votes for a bridge →</a></p>`,
    `${A}\n\n${B}`,
    { rules: { 'units/boilerplate': false, 'inline/linked-pointers': false } },
    `${A}\n\n${B} Continue reading Town votes for a bridge →`,
  ],
  [
    'news/page-title',
    `Council votes to rebuild the old bridge - Harbour News\nCouncil votes to rebuild the old bridge\n${A}\n${B}`,
    `Council votes to rebuild the old bridge\n${A}\n${B}`,
  ],
  [
    'news/kicker',
    `World news\nCouncil votes to rebuild the old bridge\n${A}\n${B}`,
    `Council votes to rebuild the old bridge\n${A}\n${B}`,
  ],
]

describe('the pipeline', () => {
  it('names each stage once, and each has a case here', () => {
    const names = PIPELINE.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(CASES.map(([name]) => name).filter((name) => name !== 'text/quotes'))).toEqual(new Set(names))
  })

  it.each(CASES)(
    'does what %s says, and does not when it is switched off',
    (name, source, on, options = {}, off = source) => {
      expect(createCleaner(options)(source).text).toBe(on)
      const without = createCleaner({ ...options, rules: { ...options.rules, [name]: false } })(source)
      expect(without.text).toBe(off)
      expect(without.changes.flatMap(({ rules }) => rules).filter((rule) => rule.startsWith(name))).toEqual([])
    },
  )
})

describe('the option `rules`', () => {
  const text = (...lines: string[]) => [A, B, ...lines].join('\n')
  const without = (...names: string[]) =>
    createTextCleaner({ rules: Object.fromEntries(names.map((name) => [name, false])) })

  it('switches a rule off, and no other of its family', () => {
    const rules = createTextCleaner()(text('Source link')).changes.flatMap((change) => change.rules)
    expect(rules).toEqual(['en/source-trailer/source-link'])
    expect(without('en/source-trailer/source-link', 'model/furniture')(text('Source link')).text).toBe(
      text('Source link'),
    )
    expect(without('en/source-trailer/source-link')(text('[ad_1]')).text).toBe(text())
  })

  it('switches a family of one language off', () => {
    expect(without('en/source-trailer', 'model/furniture')(text('Source link')).text).toBe(text('Source link'))
  })

  it('switches the model off', () => {
    const source = `Home\nNews\nSport\nWeather\nLog in\n${text()}\nImprint\nPrivacy\nFollow our channel for daily prizes`
    const furniture = (rules: Record<string, boolean>) =>
      createTextCleaner({ rules })(source)
        .changes.flatMap((change) => change.rules)
        .includes('model/furniture')
    expect([furniture({}), furniture({ 'model/furniture': false })]).toEqual([true, false])
  })

  it('keeps rules on that are set to true', () => {
    expect(createTextCleaner({ rules: { 'text/quotes': true } })('“So”').text).toBe('"So"')
  })

  it.each([
    ['text/quote', 'text/quotes/straight'],
    ['text/mojibak', 'text/mojibake'],
    ['en/source-trailer/source-lnk', 'en/source-trailer/source-link'],
    ['model/furnitur', 'model/furniture'],
  ])('asks for %s whether %s was meant', (name, meant) => {
    expect(() => without(name)).toThrow(CopydeskOptionError)
    expect(() => without(name)).toThrow(`Unknown rule "${name}" in option "rules". Did you mean "${meant}"?`)
  })

  it.each(['text', 'de/x/y', 'x', '', 'en/share/bar/more', 'toString', 'en/toString', 'en/share/toString'])(
    'refuses %s',
    (name) => {
      expect(() => without(name)).toThrow(CopydeskOptionError)
    },
  )
})
