import { type Line, lineOf, storyLine } from '../match/known-lines.js'
import type { RuleSet } from '../match/rule-set.js'
import { SmallLetters } from '../match/small-letters.js'
import { sameUnits } from '../units/same-units.js'
import type { Unit } from '../units/unit.js'
import { unitsOf } from '../units/units.js'
import type { FurnitureOdds, JudgeUnits } from './furniture.js'
import { wholeUnits } from './whole-units.js'

/** The units of a text, and what each is known to be by itself, whatever stands around it. */
export interface Reading {
  readonly text: string
  readonly units: readonly Unit[]
  /** What the rules know that fire anywhere. */
  readonly lines: readonly Line[]
  /** Which of them no rule was asked about: they are surely of the story. */
  readonly spared: readonly boolean[]
  readonly model: FurnitureOdds | undefined
}

/** Reads one text after the other, each the last one after a cut, with the same rules: what stood there before is known. */
export class Reader {
  private before: Reading | undefined
  /** What rules read instead of a text that is set in capitals. */
  readonly smallLetters = new SmallLetters()

  read(text: string, ruleSet: RuleSet, judges: JudgeUnits | undefined): Reading {
    const units = wholeUnits(text, unitsOf(text), ruleSet)
    const { before } = this
    const same = before && sameUnits(before, { text, units })
    const earlier = before?.model && same && { seen: before.model.seen, same }
    const model = judges?.(text, units, earlier)
    const spared = units.map((_, at) => model?.isSurelyStory(at) === true)
    const lines = units.map((unit, at) => {
      const then = same?.[at] ?? -1
      // What was spared where it stood then is looked up where it stands now.
      const known = before?.spared[then] === spared[at] ? before?.lines[then] : undefined
      if (known) return lineLike(known, unit)
      return spared[at] ? storyLine(text, unit) : lineOf(text, unit, ruleSet)
    })
    this.before = { text, units, lines, spared, model }
    return this.before
  }
}

/** What is known of a unit that says the same elsewhere. Fields one by one, for a spread is slow and this is done for each unit in each look. */
const lineLike = ({ rules, prose, width }: Line, { start, end, piece, pieces }: Unit): Line => ({
  start,
  end,
  piece,
  pieces,
  rules,
  prose,
  width,
})
