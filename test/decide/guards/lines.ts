import { type Line, readsLikeProse } from '../../../src/match/known-lines.js'
import type { RuleRef } from '../../../src/rules/rule.js'
import { ruleOf } from '../../match/rule-of.js'

const KNOWN: Readonly<Record<string, RuleRef>> = {
  '~': ruleOf(),
  '^': ruleOf({ headsList: true }),
  '!': ruleOf({ inCapitals: true }),
}

/** A text, a line each, and an empty one for a gap: behind `~` one that a rule knows, behind `^` the heading of a list, behind `!` a headline in capitals. */
export function marked(...written: string[]): { text: string; lines: Line[] } {
  const rules = written.map((line) => KNOWN[line.charAt(0)])
  const text = written.map((line, at) => (rules[at] ? line.slice(1) : line)).join('\n')
  let start = 0
  const lines = text.split('\n').flatMap((line, at): Line[] => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    const rule = rules[at]
    const prose = !rule && readsLikeProse(text, span)
    return line === '' ? [] : [{ ...span, piece: 0, pieces: 1, rules: rule ? [rule] : [], prose, width: line.length }]
  })
  return { text, lines }
}
