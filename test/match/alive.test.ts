import { describe, expect, it } from 'vitest'
import { type NormalizedLine, normalizedLine } from '../../src/match/normalized-line.js'
import { compileRules } from '../../src/match/rule-set.js'
import { SECOND_LOOKS } from '../../src/match/templates/slots/second-looks.js'
import { parseTemplate } from '../../src/match/templates/template.js'
import { TemplateMatcher } from '../../src/match/templates/template-matcher.js'
import { packs } from '../../src/packs.js'
import type { FamilyName } from '../../src/rules/rule.js'
import { sampleOf } from './templates/slot-samples.js'

type Pick = (count: number) => number

/** Where the bracket that opens at `start` is closed, and the choices in between, as they are written. */
function choicesIn(source: string, start: number): { choices: string[]; end: number } {
  const choices: string[] = []
  let depth = 0
  let from = start + 1
  for (let at = start; at < source.length; at++) {
    const sign = source[at] as string
    if (sign === '\\') at++
    else if ('(['.includes(sign)) depth++
    else if (sign === '|' && depth === 1) {
      choices.push(source.slice(from, at))
      from = at + 1
    } else if (')]'.includes(sign) && --depth === 0) return { choices: [...choices, source.slice(from, at)], end: at }
  }
  throw new Error(`“${source}” does not close at ${start}`)
}

/** A line written by the text of a template, which is read here once more, and not as the engine reads it. */
function lineOf(source: string, lang: string, pick: Pick): string {
  let line = ''
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] as string
    if (sign === '\\') line += source[++at]
    else if (sign === '{') {
      const end = source.indexOf('}', at)
      line += sampleOf(source.slice(at + 1, end), lang)
      at = end
    } else if (sign === '(' || sign === '[') {
      const { choices, end } = choicesIn(source, at)
      const all = sign === '[' ? [...choices, undefined] : choices
      const choice = all[pick(all.length)]
      if (choice !== undefined) line += lineOf(choice, lang, pick)
      // What is left out takes one of the blanks around it along.
      else if (source[end + 1] === ' ' && (line === '' || line.endsWith(' '))) line = line.replace(/ $/, '')
      at = end
      if (choice === undefined && line === '' && source[at + 1] === ' ') at++
    } else line += sign
  }
  return line
}

const LONGEST = 280
const LINES = 24

/** The first choices, the last ones, which leave out what is optional, and others in no order. */
const picks = Array.from({ length: LINES }, (_, line) => {
  let seed = line
  return (count: number) => {
    if (line < 2) return line * (count - 1)
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return (seed >>> 16) % count
  }
})

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
    const book = compileRules([{ lang, families: { [family]: { any: { lines: [source] } } } }])
    return (said) => book.ofLine(said).length > 0
  }
  const address = `${lang}/${family}/any`
  const fit = new TemplateMatcher(
    template,
    { address, lang, family, place: 'anywhere', headsList: false },
    SECOND_LOOKS,
  )
  return (said) => fit.matches(said)
}

describe('lineOf', () => {
  it.each([
    ['(a|b) [the] c', ['a the c', 'b c']],
    ['[oh] stop', ['oh stop', 'stop']],
    ['call [the ]line\\(s\\)', ['call the line(s)', 'call line(s)']],
    ['(a [b|c]|d) e', ['a b e', 'd e']],
  ])('writes by %s', (source, [first, last]) => {
    expect(lineOf(source, 'en', () => 0)).toBe(first)
    expect(lineOf(source, 'en', (count) => count - 1)).toBe(last)
  })
})

describe('every template takes a line that is made of it', () => {
  it.each(packs.map(({ lang, families }) => ({ lang, families })))('$lang', ({ lang, families }) => {
    const dead: string[] = []
    for (const [family, rules] of Object.entries(families))
      for (const [name, rule] of Object.entries(rules))
        for (const kind of ['lines', 'endings'] as const)
          for (const source of rule[kind] ?? [])
            if (!isAlive(source, kind, family as FamilyName, lang)) dead.push(`${family}/${name}: ${source}`)
    expect(dead).toEqual([])
  })
})
