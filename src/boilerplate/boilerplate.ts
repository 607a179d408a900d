import type { Edit } from '../edit/edit.js'
import { cutAll } from '../inline/cut.js'
import type { LexedText } from '../lex/lexed-text.js'
import type { RuleSet } from '../match/rule-set.js'
import type { Removal } from '../units/removal.js'
import type { Favor } from './constraints.js'
import { chooseUnits, chosen } from './decoder.js'
import { readFirst } from './features.js'
import { scoreUnits } from './odds.js'
import { keepUnits, readEvidence, units } from './reading.js'
import { ruleOf } from './rules.js'
import { wordScores } from './words.js'

/** The rule of units that go by the odds of the forests and match no rule. */
const MODEL = 'model/furniture'
/** What goes changes what the rest stands beside, so the rest is decided again, at most so often. Nearly all texts need one or two. */
const MOST_ROUNDS = 4
/** A text of more units is no news story, and is left alone. */
const MOST_UNITS = 20_000

/** Whether the user wants to keep a unit that a rule, or the model, would take. */
export type Keeps = (start: number, end: number, rule: string) => boolean

/**
 * The edits that remove the boilerplate of a lexed text, with the rule that matches each unit as the reason. Deciding about the
 * rest again removes nothing more.
 *
 * `The end.¶Source link` → the edit that removes the second line
 */
export function boilerplate(lexed: LexedText, ruleSet: RuleSet, favor: Favor = 'balanced', keeps?: Keeps): Edit[] {
  const known = readEvidence(lexed, ruleSet)
  if (known === undefined || units.count > MOST_UNITS) return []
  const removals: Removal[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    readFirst(lexed, units, wordScores, known.rules())
    scoreUnits(units.count)
    if (!chooseUnits(lexed, units, favor)) break
    const before = removals.length
    for (let unit = 0; unit < units.count; unit++) {
      if (chosen[unit] === 0) continue
      const [start, end] = [units.starts[unit] as number, units.ends[unit] as number]
      const rule = ruleOf(unit)?.address ?? MODEL
      if (keeps?.(start, end, rule)) chosen[unit] = 0
      else removals.push({ start, end, rule })
    }
    if (removals.length === before) break
    keepUnits(known, (unit) => chosen[unit] === 0)
  }
  return cutAll(lexed.text, removals)
}
