import { describe, expect, it } from 'vitest'
import { isEditors, isInCapitals, isMarked, pointerOf } from '../../src/match/pointer-cue.js'
import { compileRules } from '../../src/match/rule-set.js'
import type { RulePack } from '../../src/rules/rule.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('pointer-cue.txt', import.meta.url))

it.each(cases('a cue'))('a cue: %s', (cue, inCapitals, marked, editors) => {
  expect({ inCapitals: isInCapitals(cue), marked: isMarked(cue), editors: isEditors(cue, WORDS) }).toEqual({
    inCapitals: inCapitals === 'yes',
    marked: marked === 'yes',
    editors: editors === 'yes',
  })
})

describe('a pointer within a line', () => {
  const pack: RulePack = {
    lang: 'en',
    families: {
      related: {
        any: { lines: ['read more: {headline}'] },
        below: { lines: ['more on that: {headline}'], place: 'tail', headsList: true },
      },
      share: { any: { lines: ['share this: {headline}'] } },
    },
  }
  const ruleSet = compileRules([pack])
  const pointer = (line: string) => pointerOf(line, { start: 0, end: line.length }, ruleSet)?.address

  it('matches pointer rules for any position', () => {
    expect(pointer('READ MORE: Lions Win the Cup')).toBe('en/related/any')
    expect(pointer('More on that: Lions Win the Cup')).toBeUndefined()
    expect(pointer('Share this: Lions Win the Cup')).toBeUndefined()
    expect(pointer('Lions Win the Cup')).toBeUndefined()
  })
})
