import { endOfLink } from '../characters/markdown.js'
import { isMarked, pointerOf } from '../match/pointer-cue.js'
import type { RuleSet } from '../match/rule-set.js'
import type { Removal } from '../units/removal.js'
import { fillsLine } from './cut.js'

const PAIRS: readonly (readonly [opens: string, closes: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['【', '】'],
]

/** The longest pointer including its brackets, in code units. */
const LONGEST = 240
/** The longest cue without a headline. */
const LONGEST_ALONE = 40
const COLON = /[:：|]/

/**
 * Pointers to other stories in brackets within a line, found by the rules for whole lines.
 *
 * `The vote (LEIA TAMBÉM: Ponte nova abre em maio) is on Monday.` → the bracket
 */
export function bracketedPointers(text: string, ruleSet: RuleSet): Removal[] {
  const found: Removal[] = []
  for (const [opens, closes] of PAIRS)
    for (const pointer of pointersBetween(text, opens, closes, ruleSet)) found.push(pointer)
  return found
}

function pointersBetween(text: string, opens: string, closes: string, ruleSet: RuleSet): Removal[] {
  const found: Removal[] = []
  let close = -1
  for (let start = text.indexOf(opens), next = start; start >= 0; start = next) {
    next = text.indexOf(opens, start + 1)
    if (close < start) close = text.indexOf(closes, start)
    if (close < 0) break
    const end = opens === '[' ? endOfLink(text, close + 1) : close + 1
    const holdsAnother = next >= 0 && next < close
    // Whole lines are left to the rules for lines, which depend on their position.
    if (holdsAnother || end - start > LONGEST || fillsLine(text, { start, end }) !== undefined) continue
    const inner = text.slice(start + 1, close)
    const colon = inner.search(COLON)
    if (colon < 0 && inner.length > LONGEST_ALONE) continue
    if (!isMarked(colon < 0 ? inner : inner.slice(0, colon)) || inner.includes('\n')) continue
    const rule = pointerOf(text, { start: start + 1, end: close }, ruleSet)
    // A cue without a headline may be part of the story: `the rules (more on this topic)`
    if (!rule || (rule.family === 'related' && colon < 0)) continue
    found.push({ start, end, rule: rule.address })
  }
  return found
}
