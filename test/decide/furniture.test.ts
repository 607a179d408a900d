import { describe, expect, it } from 'vitest'
import { FIRST_COLUMNS, furnitureOdds, SECOND_COLUMNS } from '../../src/decide/furniture.js'
import { SECOND_FOREST } from '../../src/decide/second-forest.table.js'
import { UNIT_FOREST } from '../../src/decide/unit-forest.table.js'
import { cleanText } from '../../src/index.js'
import { unitsOf } from '../../src/units/units.js'

const STORY = `The council voted on Tuesday evening to rebuild the old bridge over the river.
Work will begin in spring, and the road beside it stays open until the autumn.
Residents had asked for quieter nights and for safer crossings near the school.`
const TEXT = `${STORY}\nShare on Facebook\nSign up for our newsletter\nMost read\nPrivacy policy`
const NUMBER = /([+−])(\d+\.\d)$/

function judged(text: string) {
  const units = unitsOf(text)
  return { ...furnitureOdds(text, units), said: units.map(({ start, end }) => text.slice(start, end)) }
}

describe('furnitureOdds', () => {
  it('are below 0 for a story and above 0 for what stands around it', () => {
    const { odds, said } = judged(TEXT)
    expect(said.filter((_, at) => (odds[at] as number) < 0)).toEqual(STORY.split('\n'))
  })

  it('come with numbers that add up to them', () => {
    const { odds, because, said } = judged(TEXT)
    for (const at of said.keys()) {
      const reasons = because(at)
      const sum = reasons.reduce((total, reason) => {
        const [, sign, number] = NUMBER.exec(reason) as RegExpExecArray
        return total + (sign === '−' ? -1 : 1) * Number(number)
      }, 0)
      // Each of them is rounded to a tenth.
      expect(Math.abs(sum - (odds[at] as number))).toBeLessThanOrEqual(0.05 * reasons.length + 0.01)
    }
  })

  it('name the words that speak for furniture', () => {
    const { because, said } = judged(TEXT)
    expect(because(said.indexOf('Sign up for our newsletter')).join(' ')).toMatch(/"[^"]*(?:sign|newsletter)[^"]*" \+/i)
  })

  it('are told in the receipt', () => {
    const { changes } = cleanText(
      `${STORY}\nGet our app\nFollow us on Instagram\nNever miss a story\nDownload the podcast`,
    )
    const learned = changes.filter(({ rules }) => rules.includes('model/furniture'))
    expect(learned.length).toBeGreaterThan(0)
    for (const { because } of learned) expect(because?.at(-1)).toMatch(/^any unit [+−]\d/)
  })

  it('have all the columns that the shipped trees ask for', () => {
    for (const name of UNIT_FOREST.columns) expect(FIRST_COLUMNS).toContain(name)
    for (const name of SECOND_FOREST.columns) expect(SECOND_COLUMNS).toContain(name)
  })

  it('are none for nothing', () => {
    expect(judged('').odds).toHaveLength(0)
    expect(judged('\n\n').odds).toHaveLength(0)
  })
})
