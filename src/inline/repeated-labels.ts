import type { Edit, Span } from '../edit/edit.js'
import { spansOfLines } from '../lines/lines.js'
import { lineOf, readsLikeProse } from '../match/known-lines.js'
import type { RuleSet } from '../match/rule-set.js'
import { traitsOf } from '../rules/families.js'
import { removeLines } from '../units/removal.js'
import { wholeLine } from '../units/units.js'

const LEAST_TIMES = 3
const LONGEST = 60
const HAS_WORD = /\p{L}{2}/u

const isShort = ({ start, end }: Span): boolean => end - start <= LONGEST

/**
 * The edits that remove labels that occur three times or more and match a rule, regardless of its place: `Share` below each
 * entry. A text without a sentence keeps them.
 */
export function repeatedLabels(text: string, ruleSet: RuleSet): Edit[] {
  if (ruleSet.keptFamilies.has('repeat')) return []
  const lines = spansOfLines(text)
  if (lines.filter(isShort).length < LEAST_TIMES) return []
  const times = new Map<string, number>()
  for (const line of lines) {
    if (!isShort(line)) continue
    const label = text.slice(line.start, line.end)
    times.set(label, (times.get(label) ?? 0) + 1)
  }
  const repeated = new Set<string>()
  for (const [label, count] of times) if (count >= LEAST_TIMES && HAS_WORD.test(label)) repeated.add(label) // A number such as 74 may be part of a table.
  if (repeated.size === 0 || !lines.some((line) => readsLikeProse(text, line))) return []
  const rules = lines.map((line) => {
    if (!repeated.has(text.slice(line.start, line.end))) return undefined
    return lineOf(text, wholeLine(line), ruleSet).rules.find(({ family }) => traitsOf(family).boxed)?.address
  })
  return removeLines(text, lines, rules)
}
