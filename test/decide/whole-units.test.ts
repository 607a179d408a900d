import { expect, it } from 'vitest'
import { wholeUnits } from '../../src/decide/whole-units.js'
import { compileRules } from '../../src/match/rule-set.js'
import { any } from '../../src/rules/any/index.js'
import { en } from '../../src/rules/en/index.js'
import { ko } from '../../src/rules/ko/index.js'
import { nl } from '../../src/rules/nl/index.js'
import { unitsOf } from '../../src/units/units.js'
import { casesIn, partsOf } from '../tables.js'

const cases = casesIn(new URL('whole-units.txt', import.meta.url))
const rules = compileRules([any, en, ko, nl])
const said = (text: string) => wholeUnits(text, unitsOf(text), rules).map(({ start, end }) => text.slice(start, end))

const [[, STORY]] = cases('a story that lost its line breaks') as [[string, string]]

it.each(cases('whole units'))('%s', (_, text, units) => expect(said(text)).toEqual(partsOf(units as string)))

it.each(cases('a caption and its credit that the story is glued to'))(
  'makes one of a caption and its credit that the story is glued to: %s',
  (glued, caption) => {
    expect(said(glued + STORY)[0]).toBe(caption)
  },
)
