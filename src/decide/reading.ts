import { type Line, lineOf, storyLine } from '../match/known-lines.js'
import type { RuleSet } from '../match/rule-set.js'
import { SmallLetters } from '../match/small-letters.js'
import { sameUnits } from '../units/same-units.js'
import type { Unit } from '../units/unit.js'
import { unitsOf } from '../units/units.js'
import type { FurnitureOdds, JudgeUnits } from './furniture.js'

/** A text of more units is a table or a bomb, and no story: rules alone look at it. */
const MOST_UNITS = 20_000

/** The units of a text, and what each is known to be by itself, whatever stands around it. */
export interface Reading {
  readonly text: string
  readonly units: readonly Unit[]
  /** What the rules know that fire anywhere. */
  readonly lines: readonly Line[]
  readonly model: FurnitureOdds | undefined
}

/** Reads one text after the other, each the last one after a cut, with the same rules: what stood there before is known. */
export class Reader {
  private before: Reading | undefined
  /** What rules read instead of a text that is set in capitals. */
  readonly smallLetters = new SmallLetters()

  read(text: string, ruleSet: RuleSet, judges: JudgeUnits | undefined): Reading {
    const units = unitsOf(text)
    const { before } = this
    const same = before && sameUnits(before, { text, units })
    const earlier = before?.model && same && { seen: before.model.seen, same }
    const model = units.length <= MOST_UNITS ? judges?.(text, units, earlier) : undefined
    const lines = units.map((unit, at) => {
      const known = before?.lines[same?.[at] ?? -1]
      if (known) return { ...unit, rules: known.rules, prose: known.prose, width: known.width }
      return model?.isSurelyStory(at) ? storyLine(text, unit) : lineOf(text, unit, ruleSet)
    })
    this.before = { text, units, lines, model }
    return this.before
  }
}
