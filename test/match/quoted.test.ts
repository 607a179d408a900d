import { describe, expect, it } from 'vitest'
import { isQuoted } from '../../src/match/quoted.js'
import type { FamilyName } from '../../src/rules/rule.js'
import { cleanText } from '../../src/text.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'
import { ruleOf } from './rule-of.js'

const cases = casesIn(new URL('quoted.txt', import.meta.url))

const rule = (lang: string, family: FamilyName) => ruleOf({ address: `${lang}/${family}/any`, lang, family })
const says = (lang: string, line: string, family: FamilyName = 'copyright') =>
  isQuoted(line, { start: 0, end: line.length }, rule(lang, family), { words: WORDS })

describe('isQuoted', () => {
  it.each(cases('isQuoted'))('%s: %s', (lang, line, family) => {
    expect(says(lang, line, family as FamilyName)).toBe(true)
  })

  it.each(cases('not'))('%s: not %s', (lang, line, family) => {
    expect(says(lang, line, family as FamilyName)).toBe(false)
  })

  it.each(cases('knows nobody who says so'))('knows nobody who says so %s', (_, line) => {
    expect(says('en', line)).toBe(false)
  })

  it('reads only the last 300 code units of the line', () => {
    const said = 'All rights reserved, the judge said, '
    expect(says('en', said + 'x'.repeat(300 - said.length))).toBe(true)
    expect(says('en', said + 'x'.repeat(320))).toBe(false)
    const line = 'All rights reserved.'
    const below = `${line}\nIt rained, the judge said.`
    expect(isQuoted(below, { start: 0, end: line.length }, rule('en', 'copyright'), { words: WORDS })).toBe(false)
    const above = `It rained, the judge said, and went.\n${line}`
    expect(
      isQuoted(above, { start: above.length - line.length, end: above.length }, rule('en', 'copyright'), {
        words: WORDS,
      }),
    ).toBe(false)
  })

  it('finds no attribution in a language without known verbs', () => {
    expect(says('any', 'All rights reserved, the judge said.')).toBe(false)
    expect(says('any', 'undefined')).toBe(false)
  })

  it('keeps the sentence within a story and at its end', () => {
    const story = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
    const quoted = 'All rights reserved for the heirs of the builder will be honoured, the judge said on Monday.'
    for (const text of [`${story}\n${quoted}\n${story.replace('old', 'stone')}`, `${story}\n${quoted}`])
      expect(cleanText(text).text).toBe(text)
  })
})
