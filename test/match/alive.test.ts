import { expect, it } from 'vitest'
import { type NormalizedLine, normalizedLine } from '../../src/match/normalized-line.js'
import { compileRules } from '../../src/match/rule-set.js'
import { SLOT_VALIDATORS } from '../../src/match/templates/slots/validators.js'
import { parseTemplate } from '../../src/match/templates/template.js'
import { TemplateMatcher } from '../../src/match/templates/template-matcher.js'
import { packs } from '../../src/packs.js'
import type { FamilyName } from '../../src/rules/rule.js'
import { WORDS } from '../words.js'
import { lineOf, picksOf } from './written.js'

const LONGEST = 280
const picks = picksOf(24)

function isAlive(source: string, kind: 'lines' | 'endings', family: FamilyName, lang: string): boolean {
  const takes = takerOf(source, kind, family, lang)
  return picks.some((pick) => {
    const line = lineOf(source, lang, pick).trim()
    const said = normalizedLine(line, { start: 0, end: line.length })
    return line.length <= LONGEST && said.length > 0 && takes(said)
  })
}

/** Phrases of whole lines are looked up as they are, all else is tried. */
function takerOf(
  source: string,
  kind: 'lines' | 'endings',
  family: FamilyName,
  lang: string,
): (said: NormalizedLine) => boolean {
  const template = parseTemplate(source)
  if (kind === 'lines' && template.phrases) {
    const ruleSet = compileRules(
      [{ lang, families: { [family]: { any: { lines: [source] } } } }],
      undefined,
      undefined,
      WORDS,
    )
    return (said) => ruleSet.ofLine(said).length > 0
  }
  const address = `${lang}/${family}/any`
  const fit = new TemplateMatcher(
    template,
    { address, lang, family, place: 'anywhere', headsList: false },
    SLOT_VALIDATORS,
    WORDS,
  )
  return (said) => fit.matches(said)
}

it.each([
  ['(a|b) [the] c', ['a the c', 'b c']],
  ['[oh] stop', ['oh stop', 'stop']],
  ['call [the ]line\\(s\\)', ['call the line(s)', 'call line(s)']],
  ['(a [b|c]|d) e', ['a b e', 'd e']],
])('lineOf writes by %s', (source, [first, last]) => {
  expect(lineOf(source, 'en', () => 0)).toBe(first)
  expect(lineOf(source, 'en', (count) => count - 1)).toBe(last)
})

it.each(packs.map(({ lang, families }) => ({ lang, families })))(
  'every template matches a line made from it $lang',
  ({ lang, families }) => {
    const dead: string[] = []
    for (const [family, rules] of Object.entries(families))
      for (const [name, rule] of Object.entries(rules))
        for (const kind of ['lines', 'endings'] as const)
          for (const source of rule[kind] ?? [])
            if (!isAlive(source, kind, family as FamilyName, lang)) dead.push(`${family}/${name}: ${source}`)
    expect(dead).toEqual([])
  },
)
