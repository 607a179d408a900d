import { describe, expect, it } from 'vitest'
import { partedUnits } from '../../src/decide/parted-units.js'
import { compileRules } from '../../src/match/rule-set.js'
import { any } from '../../src/rules/any/index.js'
import { cs } from '../../src/rules/cs/index.js'
import { en } from '../../src/rules/en/index.js'
import { fa } from '../../src/rules/fa/index.js'
import { id } from '../../src/rules/id/index.js'
import { ru } from '../../src/rules/ru/index.js'
import { uk } from '../../src/rules/uk/index.js'
import { unitsOf } from '../../src/units/units.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('parted-units.txt', import.meta.url))
const rules = compileRules([any, cs, en, fa, id, ru, uk])
const said = (text: string) => partedUnits(text, unitsOf(text), rules).map(({ start, end }) => text.slice(start, end))

describe('what stands in one line with the story', () => {
  it.each(cases('parted'))('is parted from it: %s', (_, line, parts = '') => {
    expect(said(line)).toEqual(parts.split('\n'))
  })

  it.each(cases('whole'))('is left in it: %s', (_, line) => expect(said(line)).toEqual([line]))
})
