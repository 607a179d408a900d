import type { Span } from '../edit/edit.js'
import { isKnownAs } from '../match/known-lines.js'
import { isLabelOf } from '../match/parted-label.js'
import type { RuleSet } from '../match/rule-set.js'
import type { RuleRef } from '../rules/rule.js'
import { isWide } from '../units/pieces.js'
import type { Unit } from '../units/units.js'

/**
 * Joins units that a rule matches only together: a caption and the credit that is glued to it, a label and what it labels on
 * the next line.
 *
 * `The bridge in May.`, `Photo Jo Ng` → `The bridge in May.Photo Jo Ng`; `By`, `Jo Ng` → `By¶Jo Ng`
 */
export function wholeUnits(text: string, units: readonly Unit[], ruleSet: RuleSet): Unit[] {
  const whole: Unit[] = []
  for (let at = 0; at < units.length; ) {
    const unit = units[at] as Unit
    const count = countOfOne(text, units, at, ruleSet)
    const last = units[at + count - 1] as Unit
    whole.push(count === 1 ? unit : { start: unit.start, end: last.end, piece: 0, pieces: 1 })
    at += count
  }
  return whole
}

/** How many units from index `at` on are to be joined to one. */
function countOfOne(text: string, units: readonly Unit[], at: number, ruleSet: RuleSet): number {
  const unit = units[at] as Unit
  if (unit.pieces > 1) {
    const last = unit.piece === 0 && units[at + unit.pieces - 1]
    if (last && isCaption(text, { start: unit.start, end: last.end }, ruleSet)) return unit.pieces
    return isCaptionWithin(text, units, at, ruleSet) ? 2 : 1
  }
  const next = units[at + 1]
  return next?.pieces === 1 && isLabelOf(text, unit, next, ruleSet) ? 2 : 1
}

/**
 * Whether a piece of a line and the next one are a caption and its credit, and the rest of the line is glued to them, as in texts
 * that lost their line breaks: `다리를 보는 시장.`, `강변시 제공`, `시는 다리를 …`
 */
function isCaptionWithin(text: string, units: readonly Unit[], at: number, ruleSet: RuleSet): boolean {
  const [unit, credit, rest] = units.slice(at, at + 3) as [Unit, Unit?, Unit?]
  if (credit?.piece !== unit.piece + 1 || rest?.piece !== unit.piece + 2 || rest.start !== credit.end) return false
  const isApart = credit.start > unit.end && credit.end - credit.start <= LONGEST_CREDIT
  return isApart && isCaption(text, { start: unit.start, end: credit.end }, ruleSet)
}

/** The longest credit of a caption within a line, in code units. */
const LONGEST_CREDIT = 40

function isCaption(text: string, line: Span, ruleSet: RuleSet): boolean {
  return !isWide(text, line) && isKnownAs(text, line, ruleSet, isOfCaption)
}

const isOfCaption = ({ family }: RuleRef): boolean => family === 'caption-credit'
