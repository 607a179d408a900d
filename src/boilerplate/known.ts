import { partedUnits } from '../decide/parted-units.js'
import { wholeUnits } from '../decide/whole-units.js'
import { isSpokenTurn } from '../inline/spoken-turn.js'
import type { LexedText } from '../lex/lexed-text.js'
import { annotateEnds, isForTail, type Line, lineOf, storyLine } from '../match/known-lines.js'
import { endingOf } from '../match/paragraph-ending.js'
import type { RuleSet } from '../match/rule-set.js'
import type { RuleRef } from '../rules/rule.js'
import type { Unit } from '../units/units.js'
import type { Units } from './units.js'

/** Endings are looked for on so many of the last paragraphs. */
const PARAGRAPHS_WITH_ENDINGS = 2
/** The least that is left of a paragraph without its ending, in code units. */
const SHORTEST_PARAGRAPH = 12

const unitOf = ({ starts, ends, pieces, pieceCounts }: Units, unit: number): Unit => ({
  start: starts[unit] as number,
  end: ends[unit] as number,
  piece: pieces[unit] as number,
  pieces: pieceCounts[unit] as number,
})

/**
 * Splits units that hold a label and a sentence, and joins a caption to the credit that is glued to it, where rules tell.
 *
 * `3 May 2024, 10:04 The council of the town …` → `3 May 2024, 10:04`, `The council of the town …`
 */
export function refineUnits(lexed: LexedText, units: Units, ruleSet: RuleSet): void {
  const { text } = lexed
  const before = Array.from({ length: units.count }, (_, unit) => unitOf(units, unit))
  const after = partedUnits(text, wholeUnits(text, before, ruleSet), ruleSet)
  units.count = 0
  for (const { start, end, piece, pieces } of after) {
    units.add(start, end, tokenAt(lexed, start), tokenAt(lexed, end - 1) + 1, piece)
    units.pieceCounts[units.count - 1] = pieces
  }
  splitEndings(lexed, units, ruleSet)
}

/** The token that a character is in. */
function tokenAt({ ends, tokens }: LexedText, at: number): number {
  let [low, high] = [0, tokens - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Splits what hangs on the last paragraphs off them: `The bridge opened on Tuesday. |Sign up for our newsletter` */
function splitEndings(lexed: LexedText, units: Units, ruleSet: RuleSet): void {
  const { text } = lexed
  for (let unit = units.count - 1, paragraphs = 0; unit >= 0 && paragraphs < PARAGRAPHS_WITH_ENDINGS; unit--) {
    let line = lineOf(text, unitOf(units, unit), ruleSet)
    while (line.rules.length === 0) {
      const ending = endingOf(text, line, ruleSet, line.pieces > 1)
      const start = line.end - (ending?.length ?? 0)
      if (!ending || start - line.start < SHORTEST_PARAGRAPH || isForTail(text, line, ruleSet)) break
      if (isSpokenTurn(text, { start, end: line.end })) break
      const token = tokenAt(lexed, start)
      units.split(unit, start, token, lexed.ends[token - 1] as number)
      line = lineOf(text, unitOf(units, unit), ruleSet)
    }
    if (line.prose) paragraphs++
  }
}

/** The rules that match each unit of a text. They are looked up once, however often the units are decided about. */
export class KnownUnits {
  private readonly lines: Line[] = []

  /** `isAsked`: whether rules are looked up for a unit; the others are story. */
  constructor(
    private readonly text: string,
    units: Units,
    private readonly ruleSet: RuleSet,
    isAsked: (unit: number) => boolean,
  ) {
    for (let at = 0; at < units.count; at++) {
      const unit = unitOf(units, at)
      this.lines.push(isAsked(at) ? lineOf(text, unit, ruleSet) : storyLine(text, unit))
    }
  }

  /** Keeps the units that stay. */
  keep(stays: (unit: number) => boolean): void {
    let left = 0
    for (const [unit, line] of this.lines.entries()) if (stays(unit)) this.lines[left++] = line
    this.lines.length = left
  }

  /** The rules that match each unit where it stands now: those for the tail match below the last sentence only. */
  rules(): readonly (readonly RuleRef[])[] {
    const lines = this.lines.slice()
    annotateEnds(this.text, lines, this.ruleSet)
    return lines.map(({ rules }) => rules)
  }
}
