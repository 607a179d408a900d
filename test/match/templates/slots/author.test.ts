import { describe, expect, it } from 'vitest'
import { NormalizedLine } from '../../../../src/match/normalized-line.js'
import { compileRules } from '../../../../src/match/rule-set.js'
import type { RulePack } from '../../../../src/rules/rule.js'
import { WORDS } from '../../../words.js'

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
  it.each([
    'By Jo Ng on April 3, 2019',
    'Maria Gomez - April 3, 2019',
    'By Maria Gomez on April 3, 2019',
    'By Maria de la Cruz and Jo Ng, 3 May 2019',
    'By Maria Gomez | April 3, 2019',
    'By Maria Gomez, Harbour News',
    '김보람 기자',
  ])('is known: %s', (line) => expect(known(line)).toBe(true))

  it.each([
    'By Friday it was over on April 3, 2019',
    'By Maria Gomez who ran on April 3, 2019',
    'by Maria on April 3, 2019',
    `A${'b'.repeat(400)} 5`,
    `${'Ab'.repeat(80)}1 5`,
    `${'Ab '.repeat(60)}1 55 5555`,
    `By ${'Maria Gomez '.repeat(10)}ran on April 3, 2019`,
  ])('is not: %s', (line) => expect(known(line)).toBe(false))
})
