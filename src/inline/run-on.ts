import { endsSentence } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { spansOfLines } from '../lines/lines.js'
import { normalizedLine } from '../match/normalized-line.js'
import { isQuoted } from '../match/quoted.js'
import type { RuleSet } from '../match/rule-set.js'
import { traitsOf } from '../rules/families.js'
import type { RuleRef } from '../rules/rule.js'
import { isWide } from '../units/pieces.js'
import type { Removal } from '../units/removal.js'
import { sentencesOf } from '../units/sentences.js'
import { unitsOfLine } from '../units/units.js'
import { lowercaseWords } from './lowercase-words.js'
import { openingsOf } from './openings.js'
import { isSpokenTurn } from './spoken-turn.js'

/** A wide line with at least this share of the text is a text that lost its line breaks. */
const LEAST_SHARE = 0.5
/** Limits for a removed sentence: the minimum number of words and the maximum number of code units. */
const FEWEST_WORDS = 3
const LONGEST_SENTENCE = 120

/** A sentence that lost the space before the next: `It rained.Follow us on Telegram` */
const GLUED = /\p{Ll}[.!?…]["”’»)]?\p{Lu}/u

/**
 * In a text that lost its line breaks: text that matches a rule for lines, either as a sentence or as a label directly before
 * one.
 *
 * `… to rebuild it. Advertisement The mayor promised … in spring. Sign up for our newsletter. Work …`
 */
export function runOnBoilerplate(text: string, ruleSet: RuleSet): Removal[] {
  const found: Removal[] = []
  for (const line of spansOfLines(text)) {
    if (line.end - line.start < LEAST_SHARE * text.length || !isWide(text, line)) continue
    for (const piece of unitsOfLine(text, line))
      for (const { start, end, rule } of openingsOf(text, piece, ruleSet, {
        isLowercase: lowercaseWords(text),
        isRunOn: true,
      }))
        if (rule && traitsOf(rule.family).between) found.push({ start, end, rule: rule.address })
    for (const sentence of knownSentences(text, line, ruleSet)) found.push(sentence)
  }
  return found
}

function knownSentences(text: string, line: Span, ruleSet: RuleSet): Removal[] {
  return sentencesOf(text.slice(line.start, line.end)).flatMap((sentence) => {
    const [start, end] = [line.start + sentence.start, line.start + sentence.end]
    if (end - start > LONGEST_SENTENCE || !endsSentence(text, start, end) || !holdsWords(text, start, end)) return []
    const rule = ruleSet.wantedOfLine(normalizedLine(text, { start, end }), isAround)
    const isRemovable =
      rule &&
      !GLUED.test(text.slice(start, end)) &&
      !isQuoted(text, { start, end }, rule, ruleSet) &&
      !isSpokenTurn(text, { start, end })
    return isRemovable ? [{ start, end, rule: rule.address }] : []
  })
}

/** Whether a span has at least `FEWEST_WORDS` words. */
function holdsWords(text: string, start: number, end: number): boolean {
  let at = start
  for (let words = 1; words < FEWEST_WORDS; words++) {
    const blank = text.indexOf(' ', at)
    if (blank < 0 || blank >= end) return false
    at = blank + 1
  }
  return true
}

const isAround = ({ family, place }: RuleRef): boolean => place === 'anywhere' && traitsOf(family).between === true
