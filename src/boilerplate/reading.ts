import type { LexedText } from '../lex/lexed-text.js'
import type { RuleSet } from '../match/rule-set.js'
import type { RuleRef } from '../rules/rule.js'
import { readSurface, surface } from './features.js'
import { refineUnits, rulesOfUnits, splitEndings } from './known.js'
import { findSureStory, sureStory } from './sure-story.js'
import { readUnits, Units } from './units.js'
import { scoreWords, wordScores } from './words.js'

/** The units of the last text that was read; shared by all texts. */
export const units = /* @__PURE__ */ new Units()

/**
 * Reads the units of a text with their surface features, word scores and rules. Returns the rules that match each unit, or
 * `undefined` if the form and the words of all units say story.
 */
export function readEvidence(lexed: LexedText, ruleSet: RuleSet): readonly (readonly RuleRef[])[] | undefined {
  readUnits(lexed, units)
  refineUnits(lexed, units, ruleSet)
  splitEndings(lexed, units, ruleSet)
  scoreWords(lexed.text, units)
  readSurface(lexed, units)
  if (!findSureStory(units.count, surface, wordScores)) return undefined
  return rulesOfUnits(lexed, units, (unit) => sureStory[unit] === 1, ruleSet)
}
