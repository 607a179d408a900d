import { describe, expect, it, vi } from 'vitest'
import { normalizedLine } from '../../../src/match/normalized-line.js'
import { SLOT_VALIDATORS } from '../../../src/match/templates/slots/validators.js'
import { SLOTS } from '../../../src/match/templates/slots.js'
import { parseTemplate } from '../../../src/match/templates/template.js'
import { TemplateMatcher } from '../../../src/match/templates/template-matcher.js'
import { TemplateSearch } from '../../../src/match/templates/template-search.js'
import { packs } from '../../../src/packs.js'
import type { RuleRef } from '../../../src/rules/rule.js'
import { casesIn } from '../../tables.js'
import { WORDS } from '../../words.js'
import { lineOf, picksOf } from '../written.js'

const cases = casesIn(new URL('template-matcher.txt', import.meta.url))

const REF: RuleRef = { address: 'en/share/any', lang: 'en', family: 'share', place: 'anywhere', headsList: false }
const whole = (line: string) => normalizedLine(line, { start: 0, end: line.length })
const takes = (source: string, line: string) =>
  new TemplateMatcher(parseTemplate(source), REF, SLOT_VALIDATORS, WORDS).matches(whole(line))

/** Its line, and what is nearly its line. */
const near = (line: string): string[] => [
  line,
  line.toUpperCase(),
  line.slice(1),
  line.slice(0, -1),
  line.replace(/\d/g, ''),
  line.replace(' ', ''),
  `${line} now`,
]

it.each(packs.map(({ lang, families }) => ({ lang, families })))(
  'the tests before the search refuse no line that it takes: $lang',
  ({ lang, families }) => {
    const wrong: string[] = []
    for (const rules of Object.values(families))
      for (const { lines = [], endings = [] } of Object.values(rules))
        for (const source of [...lines, ...endings]) {
          const template = parseTemplate(source)
          if (template.slots.some((slot) => SLOTS[slot]?.isValidated)) continue
          const search = new TemplateSearch(template.nodes)
          const matcher = new TemplateMatcher(template, REF, SLOT_VALIDATORS, WORDS)
          for (const pick of picksOf(3))
            for (const line of near(lineOf(source, lang, pick).trim())) {
              const said = whole(line)
              const fits = said.length <= template.longest && search.fits(said.folded, () => true)
              if (matcher.matches(said) !== fits) wrong.push(`${source}: ${line}`)
            }
        }
    expect(wrong).toEqual([])
  },
)

describe('a search', () => {
  /** How often a search ran. */
  function runs(source: string, line: string): number {
    const matcher = new TemplateMatcher(parseTemplate(source), REF, SLOT_VALIDATORS, WORDS)
    const ran = vi.spyOn(TemplateSearch.prototype, 'fits')
    matcher.matches(whole(line))
    const times = ran.mock.calls.length
    ran.mockRestore()
    return times
  }

  it.each(cases('runs on no line that'))('runs on no line that %s', (_, source, line, other) => {
    expect([runs(source, line), runs(source, other)]).toEqual([0, 1])
  })
})

it.each(cases('an author'))('an author: %s: %s', (source, line, taken) => {
  expect(takes(source, line)).toBe(taken === 'yes')
})

describe('a validated slot', () => {
  it.each(cases('a validated slot'))('%s: %s', (source, line, taken) => {
    expect(takes(source, line)).toBe(taken === 'yes')
  })

  it('requires its validator', () => {
    expect(() => new TemplateMatcher(parseTemplate('by {author}'), REF, {})).toThrow(
      new RangeError('Slot {author} needs a validator.'),
    )
  })
})

it.each(cases('the next way'))('the next way is tried where a slot refuses one: %s: %s', (source, line, taken) => {
  expect(takes(source, line)).toBe(taken === 'yes')
})

it('gives a line up after 64 refusals', () => {
  const search = new TemplateSearch(parseTemplate('{title}, {title}').nodes)
  const refused = vi.fn(() => false)
  expect(search.fits('a, '.repeat(66), refused)).toBe(false)
  expect(refused).toHaveBeenCalledTimes(64)
})

it('tries each slot once from a position to another', () => {
  const search = new TemplateSearch(parseTemplate('[a ][a ][a ]{title} b {title}').nodes)
  const tried: string[] = []
  search.fits('a a a b c', (slot, start, end) => tried.push([slot, start, end].join()) < 0)
  expect(new Set(tried).size).toBe(tried.length)
})
