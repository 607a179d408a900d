import { type Line, lineOf, storyLine } from '../match/known-lines.js'
import type { RuleSet } from '../match/rule-set.js'
import type { Unit } from '../units/units.js'
import { sameUnits, unitsOf } from '../units/units.js'
import type { BoilerplateOdds, JudgeUnits } from './boilerplate-odds.js'
import { partedUnits } from './parted-units.js'
import { wholeUnits } from './whole-units.js'

/** The units of a text, and what is known of each by itself. */
export interface Reading {
  readonly text: string
  readonly units: readonly Unit[]
  /** The units with the rules that match them wherever they stand. */
  readonly lines: readonly Line[]
  /** For each unit whether it is surely of the story, so that no rule was asked about it. */
  readonly spared: readonly boolean[]
  readonly model: BoilerplateOdds | undefined
}

/** Reads a text again after each cut, with the same rules, and reuses what it knows of the units that are still there. */
export class Reader {
  private before: Reading | undefined = undefined

  read(text: string, ruleSet: RuleSet, judge: JudgeUnits | undefined): Reading {
    const units = partedUnits(text, wholeUnits(text, unitsOf(text), ruleSet), ruleSet)
    const { before } = this
    const same = before && sameUnits(before, { text, units })
    const earlier = before?.model && same && { features: before.model.features, same }
    const model = judge?.(text, units, earlier)
    const spared = units.map((_, at) => model?.isSurelyStory(at) === true)
    const lines = units.map((unit, at) => {
      const earlierAt = same?.[at] ?? -1
      // Whether a unit is spared depends on its neighbours, which may have changed; then it is looked up again.
      const known = before?.spared[earlierAt] === spared[at] ? before?.lines[earlierAt] : undefined
      if (known) return lineLike(known, unit)
      return spared[at] ? storyLine(text, unit) : lineOf(text, unit, ruleSet)
    })
    this.before = { text, units, lines, spared, model }
    return this.before
  }
}

/** What is known of an equal unit, at the place of this one. It lists all fields, since a spread is slow and this is done often. */
const lineLike = ({ rules, prose, width }: Line, { start, end, piece, pieces }: Unit): Line => ({
  start,
  end,
  piece,
  pieces,
  rules,
  prose,
  width,
})
