import { partedUnits } from '../decide/parted-units.js'
import { wholeUnits } from '../decide/whole-units.js'
import { isSpokenTurn } from '../inline/spoken-turn.js'
import { type LexedText } from '../lex/lexed-text.js'
import { annotateEnds, isForTail, type Line, lineOf, storyLine } from '../match/known-lines.js'
import { endingOf } from '../match/paragraph-ending.js'
import type { RuleSet } from '../match/rule-set.js'
import type { RuleRef } from '../rules/rule.js'
import type { Unit } from '../units/units.js'
import type { Units } from './units.js'

const unitAt = ({ starts, ends, pieces, pieceCounts }: Units, at: number): Unit => ({
  start: starts[at] as number,
  end: ends[at] as number,
  piece: pieces[at] as number,
  pieces: pieceCounts[at] as number,
})

/** Splits and joins units where rules show that one holds two items, or two are one. */
export function refineUnits(lexed: LexedText, units: Units, ruleSet: RuleSet): void {
  const before = Array.from({ length: units.count }, (_, at) => unitAt(units, at))
  const after = partedUnits(lexed.text, wholeUnits(lexed.text, before, ruleSet), ruleSet)
  if (after.length === before.length && after.every(({ start, end }, at) => start === before[at]?.start && end === before[at]?.end)) return
  units.count = 0
  for (const { start, end, piece, pieces } of after) {
    const first = tokenAt(lexed, start)
    units.add(start, end, first, tokenAt(lexed, end - 1) + 1, piece)
    units.pieceCounts[units.count - 1] = pieces
  }
}

/** The token that a character is in, or the next one. */
function tokenAt({ ends, tokens }: LexedText, at: number): number {
  let [low, high] = [0, tokens - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) > at) high = middle
    else low = middle + 1
  }
  return low
}

const SENTENCES_WITH_ENDINGS = 2
const SHORTEST_PARAGRAPH = 12

/** The rules that match each unit; `isSure`: units that no rule is asked about. Splits endings off the last paragraphs. */
export function rulesOfUnits(lexed: LexedText, units: Units, isSure: (unit: number) => boolean, ruleSet: RuleSet): (readonly RuleRef[])[] {
  const { text } = lexed
  const lines: Line[] = []
  for (let at = 0; at < units.count; at++)
    lines.push(isSure(at) ? storyLine(text, unitAt(units, at)) : lineOf(text, unitAt(units, at), ruleSet))
  annotateEnds(text, lines, ruleSet)
  return lines.map(({ rules }) => rules)
}

/** Splits what hangs on the last paragraphs off them. Returns whether there was any. */
export function splitEndings(lexed: LexedText, units: Units, ruleSet: RuleSet): boolean {
  const { text } = lexed
  let isSplit = false
  for (let at = units.count - 1, prose = 0; at >= 0 && prose < SENTENCES_WITH_ENDINGS; at--) {
    let line = lineOf(text, unitAt(units, at), ruleSet)
    while (line.rules.length === 0) {
      const ending = endingOf(text, line, ruleSet, line.pieces > 1)
      const start = line.end - (ending?.length ?? 0)
      if (!ending || start - line.start < SHORTEST_PARAGRAPH || isForTail(text, line, ruleSet)) break
      if (isSpokenTurn(text, { start, end: line.end })) break
      units.split(at, start, tokenAt(lexed, start))
      isSplit = true
      line = lineOf(text, unitAt(units, at), ruleSet)
    }
    if (line.prose) prose++
  }
  return isSplit
}
