// What `bench/core.mjs` measures of the text core while nothing else calls it: stages that add up, each with all that is before it.
import { boilerplate } from '../../src/boilerplate/boilerplate.js'
import { readSurface, surface } from '../../src/boilerplate/features.js'
import { findSureStory } from '../../src/boilerplate/sure-story.js'
import { readUnits, Units } from '../../src/boilerplate/units.js'
import { scoreWords, wordScores } from '../../src/boilerplate/words.js'
import { wordScore } from '../../src/evidence/token-score.js'
import { languagesOf } from '../../src/language/language.js'
import { languageOfTokens } from '../../src/language/token-languages.js'

import { lex } from '../../src/lex/lex.js'
import { LexedText } from '../../src/lex/lexed-text.js'
import { trimOrnaments } from '../../src/lex/trim.js'
import { update } from '../../src/lex/update.js'
import type { RuleSet } from '../../src/match/rule-set.js'
import { ruleSetsByLanguage } from '../../src/match/rule-sets-by-language.js'
import { TokenRules } from '../../src/match/tokens/token-rules.js'
import { any, en } from '../../src/rules/languages.js'
import { packs } from '../../src/rules/packs.js'

const ruleSets = ruleSetsByLanguage(packs)
/** The rules of each text, which are not measured here. */
const rulesOf = new Map<string, RuleSet>()
const units = new Units()

function rulesFor(text: string): RuleSet {
  const rules = rulesOf.get(text) ?? ruleSets(languagesOf(text))
  rulesOf.set(text, rules)
  return rules
}

const columns = new LexedText()
const edited = new LexedText()
const range = { first: 0, last: 0 }

const rules = new TokenRules([any, en])

/** The stages of the text core by name: each is given a text. */
export const stages: Readonly<Record<string, (text: string) => unknown>> = {
  lex: (text) => lex(text, columns),
  'lex, lines trimmed': (text) => {
    const { lineTokens, lines } = lex(text, columns)
    let left = 0
    for (let line = 0; line < lines; line++) {
      range.first = lineTokens[line] as number
      range.last = lineTokens[line + 1] as number
      if (trimOrnaments(columns, range)) left++
    }
    return left
  },
  'lex, language': (text) => languageOfTokens(lex(text, columns)),
  'lex, word scores of each line': (text) => {
    const { lines, lineTokens } = lex(text, columns)
    let sum = 0
    for (let line = 0; line < lines; line++)
      sum += wordScore(columns, lineTokens[line] as number, lineTokens[line + 1] as number)
    return sum
  },
  'lex, rules of any and en for each line': (text) => {
    const { lines, lineTokens, lineEnds } = lex(text, columns)
    let known = 0
    for (let line = 0; line < lines; line++) {
      const [first, last] = [lineTokens[line] as number, lineTokens[line + 1] as number]
      known += rules.find('lines', columns, first, last, lineEnds[line] as number).length
    }
    return known
  },
  'lex, one edit in the middle': (text) => {
    lex(text, columns)
    const middle = text.length >> 1
    update(columns, [{ start: middle, end: middle, insert: ' ', rule: 'any/bench' }], edited)
    columns.forget()
    return edited.tokens
  },
  units: (text) => readUnits(lex(text, columns), units),
  'units, words': (text) => {
    const lexed = lex(text, columns)
    readUnits(lexed, units)
    scoreWords(lexed, units)
  },
  'units, words, surface': (text) => {
    const lexed = lex(text, columns)
    readUnits(lexed, units)
    scoreWords(lexed, units)
    readSurface(lexed, units)
    return findSureStory(units.count, surface, wordScores)
  },
  decide: (text) => boilerplate(lex(text, columns), rulesFor(text)),
}
