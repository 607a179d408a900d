import { describe, expect, it } from 'vitest'
import {
  hasSubheadsInCapitals,
  isIntroduced,
  isOfShortLines,
  isShortSentence,
} from '../../../src/decide/guards/labels.js'
import type { Line } from '../../../src/match/known-lines.js'
import type { RuleRef } from '../../../src/rules/rule.js'
import { ruleOf } from '../../match/rule-of.js'
import { casesIn, partsOf } from '../../tables.js'
import { marked } from './lines.js'

const SENTENCE = 'The council voted on Tuesday evening to rebuild the old bridge.'
const cases = casesIn(new URL('labels.txt', import.meta.url), { SENTENCE })

it.each(cases('a short sentence'))('a short sentence: %s: %s', (line, is, family = 'share') => {
  const { text, lines } = marked(`~${line}`)
  expect(isShortSentence(text, lines[0] as Line, ruleOf({ family: family as RuleRef['family'] }))).toBe(is === 'yes')
})

describe('what a line introduces', () => {
  it.each(cases('stands below'))('stands below %s', (_, above, is) => {
    const { text, lines } = marked(above, '~14')
    expect(isIntroduced(text, lines, 1)).toBe(is === 'yes')
  })

  it('is not the first line', () => {
    const { text, lines } = marked('~14')
    expect(isIntroduced(text, lines, 0)).toBe(false)
  })
})

it.each(cases('a text of short lines'))('a text of short lines: %s', (_, written, is) => {
  const { text, lines } = marked(...partsOf(written))
  expect(isOfShortLines(text, lines)).toBe(is === 'yes')
})

it('headlines in capitals are subheads where there are more than three', () => {
  const three = ['!FIRST', SENTENCE, '!SECOND', SENTENCE, '!THIRD', '~Share']
  expect(hasSubheadsInCapitals(marked(...three).lines)).toBe(false)
  expect(hasSubheadsInCapitals(marked(...three, '!FOURTH').lines)).toBe(true)
})
