import { describe, expect, it } from 'vitest'
import { boilerplateOdds } from '../../src/decide/boilerplate-odds.js'
import { Reader } from '../../src/decide/reading.js'
import { compileRules } from '../../src/match/rule-set.js'

const STORY = 'According to the minister, the state had agreed to pay the families of those who had died.'
const KNOWN = 'According to the minister, the state had agreed to pay what the families had lost in the flood.'
const ruleSet = compileRules([
  {
    lang: 'en',
    families: { credit: { told: { lines: ['according to the minister, {words} had agreed to pay {matter}'] } } },
  },
])

const rulesIn = (reader: Reader, ...units: string[]) =>
  reader.read(units.join('\n'), ruleSet, boilerplateOdds).lines.map(({ rules }) => rules.length)

describe('a reader of one text after the other', () => {
  it('asks no rule about a sentence that surely is of the story, and of the last two all the same', () => {
    expect(rulesIn(new Reader(), KNOWN, STORY, 'Rain', 'Wind')).toEqual([0, 0, 0, 0])
    expect(rulesIn(new Reader(), STORY, KNOWN, 'Rain')).toEqual([0, 1, 0])
  })

  it('asks about it once it is among the last, as if it had not been read before', () => {
    const reader = new Reader()
    expect(rulesIn(reader, STORY, KNOWN, 'Rain', 'Wind')).toEqual([0, 0, 0, 0])
    expect(rulesIn(reader, STORY, KNOWN, 'Rain')).toEqual(rulesIn(new Reader(), STORY, KNOWN, 'Rain'))
    expect(rulesIn(reader, STORY, KNOWN, 'Rain', 'Wind')).toEqual([0, 0, 0, 0])
  })
})
