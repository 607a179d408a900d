import { describe, expect, it } from 'vitest'
import { NormalizedLine } from '../../../../src/match/normalized-line.js'
import { compileRules } from '../../../../src/match/rule-set.js'
import type { RulePack } from '../../../../src/rules/rule.js'
import { casesIn } from '../../../tables.js'
import { WORDS } from '../../../words.js'

const cases = casesIn(new URL('author.txt', import.meta.url))

const pack: RulePack = {
  lang: 'en',
  families: {
    byline: {
      by: {
        lines: [
          '{author}[ ][-][ ]{date}',
          'by {author}[,| \\|] [on] {stamp}',
          'by {author}, {credit}',
          '{author} 기자',
        ],
      },
    },
  },
}
const ruleSet = compileRules([pack], undefined, undefined, WORDS)
const known = (line: string) => ruleSet.ofLine(new NormalizedLine(line, 0, line.length, line.length)).length > 0

describe('an author followed by more text', () => {
  it.each(cases('is known'))('is known: %s', (line) => expect(known(line)).toBe(true))

  it.each(cases('is not'))('is not: %s', (line) => expect(known(line)).toBe(false))
})
