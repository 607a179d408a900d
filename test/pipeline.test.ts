import { describe, expect, it } from 'vitest'
import { type CleanerOptions, CopydeskOptionError, createCleaner, createTextCleaner } from '../src/index.js'
import { PIPELINE } from '../src/pipeline.js'
import { lineKey } from '../src/site/fingerprint.js'
import { casesIn } from './tables.js'

/** A site that prints one line on each of its pages. */
const PROFILE = {
  version: 1,
  pages: 5,
  lines: { [lineKey('Quayside window, seen from the north') as string]: 5 },
  shingles: {},
} as const

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'
const cases = casesIn(new URL('pipeline.txt', import.meta.url), {
  ...{ A, B, LONG: `${A} ${B}`, PROFILE: JSON.stringify(PROFILE) },
  ...{ CONTROL: '\x92', ZWSP: '\u200B', DECOMPOSED: 'e\u0301' },
})
/** With each stage its options, as JSON. */
const CASES = cases('what a stage does, and what is left without it, if that is not the source').map(
  ([stage, source, on = '', off = source]) => {
    const [name = '', options = '{}'] = stage.split(/ (.*)/)
    return { name, options: JSON.parse(options) as CleanerOptions, source, on, off }
  },
)

describe('the pipeline', () => {
  it('names each stage once, and each has a case here', () => {
    const names = PIPELINE.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(CASES.map(({ name }) => name).filter((name) => name !== 'text/quotes'))).toEqual(new Set(names))
  })

  it.each(CASES)('does what $name says, and does not when it is switched off', ({ name, options, source, on, off }) => {
    expect(createCleaner(options)(source).text).toBe(on)
    const without = createCleaner({ ...options, rules: { ...options.rules, [name]: false } })(source)
    expect(without.text).toBe(off)
    expect(without.changes.flatMap(({ rules }) => rules).filter((rule) => rule.startsWith(name))).toEqual([])
  })
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
