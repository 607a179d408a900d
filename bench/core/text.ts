// What `bench/core.mjs` measures of the text core while nothing else calls it: stages that add up, each with all that is before it.
import { wordScore } from '../../src/evidence/token-score.js'
import { languageOfTokens } from '../../src/language/token-languages.js'
import { lex } from '../../src/lex/lex.js'
import { LexedText } from '../../src/lex/lexed-text.js'
import { trimOrnaments } from '../../src/lex/trim.js'
import { update } from '../../src/lex/update.js'
import { TokenRules } from '../../src/match/tokens/token-rules.js'
import { any, en } from '../../src/rules/languages.js'

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
}
