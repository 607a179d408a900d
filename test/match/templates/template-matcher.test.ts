import { describe, expect, it } from 'vitest'
import { normalizedLine } from '../../../src/match/normalized-line.js'
import { SECOND_LOOKS } from '../../../src/match/templates/slots/second-looks.js'
import { SLOTS } from '../../../src/match/templates/slots.js'
import { parseTemplate } from '../../../src/match/templates/template.js'
import { TemplateMatcher } from '../../../src/match/templates/template-matcher.js'
import { packs } from '../../../src/packs.js'
import type { RuleRef } from '../../../src/rules/rule.js'
import { lineOf, picksOf } from '../written.js'

const REF: RuleRef = { address: 'en/share/any', lang: 'en', family: 'share', place: 'anywhere', headsList: false }
const whole = (line: string) => normalizedLine(line, { start: 0, end: line.length })
const takes = (source: string, line: string) =>
  new TemplateMatcher(parseTemplate(source), REF, SECOND_LOOKS).matches(whole(line))

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

describe('what is asked before the pattern', () => {
  it.each(packs.map(({ lang, families }) => ({ lang, families })))(
    'refuses no line that it takes: $lang',
    ({ lang, families }) => {
      const wrong: string[] = []
      for (const rules of Object.values(families))
        for (const { lines = [], endings = [] } of Object.values(rules))
          for (const source of [...lines, ...endings]) {
            const template = parseTemplate(source)
            if (template.slots.some((slot) => SLOTS[slot]?.looked)) continue
            const pattern = new RegExp(`^${template.pattern}$`, 'u')
            const matcher = new TemplateMatcher(template, REF, SECOND_LOOKS)
            for (const pick of picksOf(3))
              for (const line of near(lineOf(source, lang, pick).trim())) {
                const said = whole(line)
                const fits = said.length <= template.longest && pattern.test(said.folded)
                if (matcher.matches(said) !== fits) wrong.push(`${source}: ${line}`)
              }
          }
      expect(wrong).toEqual([])
    },
  )
})

describe('an author', () => {
  it.each([
    ['by {author} on {date}', 'By Maria Gomez on April 3, 2019', true],
    ['by {author} {words}', 'By Maria Gomez Staff Writer', true],
    ['{author} of {site}', 'Maria de la Cruz of Harbour News', true],
    ['{author} contributed to this', 'Maria Gomez contributed to this', true],
    ['{author} contributed to this', 'They contributed to this', false],
    ['{author} contributed to this', 'the people who live here contributed to this', false],
  ])('%s: %s', (source, line, taken) => {
    expect(takes(source, line)).toBe(taken)
  })
})

describe('a slot that is looked at once more', () => {
  it.each([
    ['see {date}', 'See March 3', true],
    ['see {date}', 'See 3 boats', false],
    ['by {name}', 'By Maria Gomez', true],
    ['by {name}', 'By the river', false],
    ['{name} in {name}', 'Maria Gomez in Oslo', true],
    ['{name} in {name}', 'Maria Gomez in trouble', false],
    ['{n} in {name}', '12 in Oslo', true],
    ['{n} in {name}', 'None in Oslo', false],
  ])('%s: %s', (source, line, taken) => {
    expect(takes(source, line)).toBe(taken)
  })

  it('wants somebody who looks', () => {
    expect(() => new TemplateMatcher(parseTemplate('by {author}'), REF, {})).toThrow(
      new RangeError('nobody looks at {author} once more'),
    )
  })
})
