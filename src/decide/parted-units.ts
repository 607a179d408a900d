import { isTimestamp, timestampIn } from '../date/timestamps.js'
import { type IsLowercase, lowercaseWords } from '../inline/lowercase-words.js'
import { openingsOf } from '../inline/openings.js'
import { lineOf, readsLikeProse } from '../match/known-lines.js'
import type { RuleSet } from '../match/rule-set.js'
import { trimSpan } from '../units/sentences.js'
import { type Unit, wholeLine } from '../units/units.js'

/**
 * Splits units that contain both boilerplate and story, if the boundary is certain: labels, credits and timestamps before a
 * sentence, and a timestamp between a headline and a sentence. Each part is then classified by itself.
 *
 * `3 May 2024, 10:04 The council of the town …` → `3 May 2024, 10:04`, `The council of the town …`
 */
export function partedUnits(text: string, units: readonly Unit[], ruleSet: RuleSet): Unit[] {
  const isLowercase = lowercaseWords(text)
  const parted: Unit[] = []
  for (const unit of units) {
    const parts = stampParts(text, unit, ruleSet) ?? openingParts(text, unit, ruleSet, isLowercase)
    // A line that a rule matches as a whole stays whole: a caption, a notice with its button.
    if (!parts || (unit.pieces === 1 && lineOf(text, unit, ruleSet).rules.length > 0)) parted.push(unit)
    else parted.push(...parts)
  }
  return parted
}

function openingParts(text: string, unit: Unit, ruleSet: RuleSet, isLowercase: IsLowercase): Unit[] | undefined {
  const openings = openingsOf(text, unit, ruleSet, {
    isLowercase,
    isStamp: (words) => isTimestamp(words, ruleSet.words),
  })
  const last = openings.at(-1)
  if (!last || !readsLikeProse(text, { start: last.next, end: unit.end })) return undefined
  return [...openings.map(wholeLine), { ...unit, start: last.next }]
}

function stampParts(text: string, unit: Unit, ruleSet: RuleSet): Unit[] | undefined {
  const stamp = timestampIn(text, unit, ruleSet.words)
  if (!stamp) return undefined
  const before = { ...unit, ...trimSpan(text, { start: unit.start, end: stamp.start }) }
  const behind = { ...unit, ...trimSpan(text, { start: stamp.end, end: unit.end }) }
  const around = [before, behind]
  if (unit.pieces === 1 && !around.some((part) => readsLikeProse(text, part))) return undefined
  return [before, wholeLine(stamp), behind].filter(({ start, end }) => end > start)
}
