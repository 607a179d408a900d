import { describe, expect, it } from 'vitest'
import { isEditors, isInCapitals, isMarked, pointerOf } from '../../src/match/pointer-cue.js'
import { compileRules } from '../../src/match/rule-set.js'
import type { RulePack } from '../../src/rules/rule.js'
import { WORDS } from '../words.js'

describe('a cue', () => {
  it.each<[cue: string, inCapitals: boolean, marked: boolean, editors: boolean]>([
    ['READ MORE', true, true, true],
    ['READ', true, true, true],
    ['LIRE', true, true, true],
    ['ALL', false, false, false],
    ['1234', false, false, false],
    ['Read more', false, true, false],
    ['More', false, false, false],
    ['More ', false, false, false],
    ['Also read', false, true, true],
    ['Lee también', false, true, true],
    ['延伸阅读', false, true, false],
    ['延伸阅', false, false, false],
  ])('%s', (cue, inCapitals, marked, editors) => {
    expect({ inCapitals: isInCapitals(cue), marked: isMarked(cue), editors: isEditors(cue, WORDS) }).toEqual({
      inCapitals,
      marked,
      editors,
    })
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
