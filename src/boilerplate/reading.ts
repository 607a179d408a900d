import type { LexedText } from '../lex/lexed-text.js'
import type { RuleSet } from '../match/rule-set.js'
import { readSurface, surface } from './features.js'
import { KnownUnits, refineUnits } from './known.js'
import { findSureStory, sureStory } from './sure-story.js'
import { SURFACE_WIDTH } from './surface.js'
import { readUnits, Units } from './units.js'
import { scoreWords, wordScores } from './words.js'

/** The units of the text that was read last, without those that went. */
export const units = /* @__PURE__ */ new Units()

/**
 * Reads the units of a text with their surface features, word scores and rules. Returns `undefined` if the form and the words of
 * all units say story.
 */
export function readEvidence(lexed: LexedText, ruleSet: RuleSet): KnownUnits | undefined {
  readUnits(lexed, units)
  refineUnits(lexed, units, ruleSet)
  scoreWords(lexed, units)
  readSurface(lexed, units)
  if (!findSureStory(units.count, surface, wordScores)) return undefined
  return new KnownUnits(lexed.text, units, ruleSet, (unit) => sureStory[unit] === 0)
}

/** Drops the units that went, with all that is known of them. */
export function keepUnits(known: KnownUnits, stays: (unit: number) => boolean): void {
  known.keep(stays)
  let left = 0
  for (let unit = 0; unit < units.count; unit++) {
    if (!stays(unit)) continue
    units.move(unit, left)
    wordScores[left] = wordScores[unit] as number
    sureStory[left] = sureStory[unit] as number
    surface.copyWithin(left * SURFACE_WIDTH, unit * SURFACE_WIDTH, (unit + 1) * SURFACE_WIDTH)
    left++
  }
  units.count = left
}
