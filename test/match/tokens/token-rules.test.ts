import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { lex } from '../../../src/lex/lex.js'
import { LexedText } from '../../../src/lex/lexed-text.js'
import { TokenRules } from '../../../src/match/tokens/token-rules.js'
import { any, en } from '../../../src/rules/languages.js'
import type { Family, RulePack } from '../../../src/rules/rule.js'
import { scraped } from '../../alphabet.js'
import { runs } from '../../random.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('token-rules.txt', import.meta.url))

const packOf = (family: Family): RulePack => ({ lang: 'en', families: { newsletter: family } })

function addressesIn(rules: TokenRules, line: string): string[] {
  const lexed = lex(line)
  return rules.find('lines', lexed, 0, lexed.tokens, line.length).map(({ address }) => address)
}

const findsWith = (template: string, line: string): boolean =>
  addressesIn(new TokenRules([packOf({ one: { lines: [template] } })]), line).length > 0

describe('rules on tokens', () => {
  it.each(cases('matches'))('%j matches %j', (template, line) => {
    expect(findsWith(template, line)).toBe(true)
  })

  it.each(cases('does not match'))('%j does not match %j', (template, line) => {
    expect(findsWith(template, line)).toBe(false)
  })

  it('finds all rules of a line, and none that is off', () => {
    const pack = packOf({
      first: { lines: ['sign up'] },
      second: { words: ['Sign up'] },
      third: { lines: ['{words} up'] },
    })
    expect(addressesIn(new TokenRules([pack]), '- Sign up -')).toEqual([
      'en/newsletter/first',
      'en/newsletter/second',
      'en/newsletter/third',
    ])
    const some = new TokenRules([pack], undefined, undefined, ({ address }) => !address.endsWith('first'))
    expect(addressesIn(some, 'Sign up')).toEqual(['en/newsletter/second', 'en/newsletter/third'])
  })

  it('keeps templates for the tail and for endings apart', () => {
    const rules = new TokenRules([
      packOf({ one: { lines: ['{name} news'], place: 'tail' }, two: { endings: ['{name} news'] } }),
    ])
    const lexed = lex('Harbour news')
    const found = (['lines', 'tail', 'endings'] as const).map(
      (use) => rules.find(use, lexed, 0, lexed.tokens, lexed.text.length)[0]?.address,
    )
    expect(found).toEqual([undefined, 'en/newsletter/one', 'en/newsletter/two'])
  })

  const shipped = new TokenRules([any, en])
  const columns = new LexedText()

  test.prop([scraped()], runs(200))('a line within a text has the rules that it has alone', (text) => {
    lex(text, columns)
    for (const [line, content] of text.split('\n').entries()) {
      const [first, last] = [columns.lineTokens[line] as number, columns.lineTokens[line + 1] as number]
      const found = shipped.find('lines', columns, first, last, columns.lineEnds[line] as number)
      expect(found.map(({ address }) => address)).toEqual(addressesIn(shipped, content))
    }
  })
})
