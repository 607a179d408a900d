import { describe, expect, it } from 'vitest'
import {
  type BoilerplateOdds,
  boilerplateOdds,
  FIRST_COLUMNS,
  SECOND_COLUMNS,
} from '../../src/decide/boilerplate-odds.js'
import { SECOND_FOREST } from '../../src/decide/second-forest.table.js'
import { UNIT_FOREST } from '../../src/decide/unit-forest.table.js'
import { cleanText } from '../../src/index.js'
import { sameUnits, unitsOf } from '../../src/units/units.js'
import { casesIn, partsOf } from '../tables.js'

const cases = casesIn(new URL('boilerplate-odds.txt', import.meta.url), {
  told: 'According to the minister, the state had agreed to pay the families of those who had died in the flood.',
  plain: 'Geese fly over the marsh at dawn in long lines.',
})

const STORY = `The council voted on Tuesday evening to rebuild the old bridge over the river.
Work will begin in spring, and the road beside it stays open until the autumn.
Residents had asked for quieter nights and for safer crossings near the school.`
const TEXT = `${STORY}\nShare on Facebook\nSign up for our newsletter\nMost read\nPrivacy policy`

function judged(text: string) {
  const units = unitsOf(text)
  const model = boilerplateOdds(text, units)
  return { model, odds: model.odds, said: units.map(({ start, end }) => text.slice(start, end)) }
}

/** How far the numbers of a unit's reasons are from its odds, beyond what rounding each to a tenth allows. */
function missing(model: BoilerplateOdds, at: number): number {
  const numbers = model.because(at).map((reason) => Number(reason.split(' ').at(-1)?.replace('−', '-')))
  const sum = numbers.reduce((total, number) => total + number, 0)
  return Math.max(0, Math.abs(sum - (model.odds[at] as number)) - 0.05 * numbers.length - 0.01)
}

describe('boilerplateOdds', () => {
  it('are below 0 for a story and above 0 for what stands around it', () => {
    const { odds, said } = judged(TEXT)
    expect(said.filter((_, at) => (odds[at] as number) < 0)).toEqual(STORY.split('\n'))
  })

  it('come with numbers that add up to them', () => {
    const { model, said } = judged(TEXT)
    expect(said.map((_, at) => missing(model, at))).toEqual(said.map(() => 0))
  })

  it('leave what surely is story at its first odds, and say why', () => {
    const told = [
      'The police said on Monday that a man had been killed and that his wife was in hospital.',
      'According to the minister, the state had agreed to pay the families of those who had died in the flood.',
      'He said that the two men had told the court that they were not at the bridge on that night in May.',
    ].join('\n')
    const { model, odds } = judged(`${told}\nShare on Facebook\nSign up for our newsletter\nMost read`)
    const sure = [0, 1, 2].filter((at) => (odds[at] as number) < -3)
    expect(sure).not.toEqual([])
    expect(sure.map((at) => missing(model, at))).toEqual(sure.map(() => 0))
  })

  it('give no reason where nothing of a text comes near to boilerplate', () => {
    const { model, odds } = judged(STORY)
    expect([...odds].every((one) => one < -1)).toBe(true)
    expect([0, 1, 2].map((at) => model.because(at))).toEqual([[], [], []])
  })

  it('tell parts of sentences from labels', () => {
    const { model } = judged('Sport\nand the mayor\nThe mayor said:')
    expect([0, 1, 2].map((at) => model.isPart(at))).toEqual([false, true, true])
  })

  it.each(cases('tell which sentences no rule need look at'))(
    'tell which sentences no rule need look at: %s',
    (_, units, spared) => {
      const { model, said } = judged(partsOf(units).join('\n'))
      expect([...said.keys()].filter((at) => model.isSurelyStory(at))).toEqual(partsOf(spared).map(Number))
    },
  )

  it.each(cases('tell whether a line is a sentence, be it a short one'))(
    'tell whether a line is a sentence, be it a short one: %s',
    (line, is) => {
      expect(judged(`${STORY}\n${line}`).model.isSentence(3)).toBe(is === 'yes')
    },
  )

  it.each(cases('tell whether words can be told apart'))('tell whether words can be told apart: %s', (line, is) => {
    expect(judged(`${STORY}\n${line}`).model.isUnread(3)).toBe(is === 'yes')
  })

  it('take no sentence of Thai above boilerplate that rules know', () => {
    const story = 'ลูกเรือสายเหนือหยุดงานเมื่อวันอังคาร ทำให้เกาะสี่แห่งถูกตัดขาด และเรือทุกลำจอดอยู่ในท่าเรือ\nบริษัทเสนอขึ้นค่าจ้างร้อยละสาม'
    expect(cleanText(`${story}\n\nอ่านข่าวที่เกี่ยวข้อง\nติดตามเราได้ที่ Facebook`).text).toBe(story)
  })

  it('tell so of a piece of a line, too', () => {
    const text = 'The schools open again on Thursday.'
    expect(boilerplateOdds(text, [{ start: 0, end: text.length, piece: 0, pieces: 2 }]).isSentence(0)).toBe(true)
  })

  it('name the words that speak for boilerplate', () => {
    const { model, said } = judged(TEXT)
    expect(model.because(said.indexOf('Sign up for our newsletter')).join(' ')).toMatch(
      /"[^"]*(?:sign|newsletter)[^"]*" \+/i,
    )
  })

  it('are told in the receipt', () => {
    const { changes } = cleanText(
      `${STORY}\nGet our app\nFollow us on Instagram\nNever miss a story\nDownload the podcast`,
    )
    const learned = changes.filter(({ rules }) => rules.includes('model/furniture'))
    expect(learned.length).toBeGreaterThan(0)
    for (const { because } of learned) expect(because?.at(-1)).toMatch(/^any unit [+−]\d/)
  })

  it.each(cases('take the only line of a text that is boilerplate and that no rule knows'))(
    'take the only line of a text that is boilerplate and that no rule knows: %s',
    (line) => {
      const { text, changes } = cleanText(`${STORY}\n${line}`)
      expect(text).toBe(STORY)
      expect(changes.map(({ rules }) => rules)).toEqual([['model/furniture']])
    },
  )

  it('take no sentence of the story with it that only initials part from it', () => {
    const told = 'Nobody knows who built the first bridge, which burned in the winter of 1871.'
    const { text } = cleanText(`${STORY} Follow our news on BBC Sounds, Facebook, Instagram and X. ${told}`)
    expect(text).toContain(told)
  })

  it('have all the columns that the shipped trees ask for', () => {
    expect(FIRST_COLUMNS).toEqual(expect.arrayContaining([...UNIT_FOREST.columns]))
    expect(SECOND_COLUMNS).toEqual(expect.arrayContaining([...SECOND_FOREST.columns]))
  })

  it('are the same after a cut as without the look before it', () => {
    const before = TEXT.replace('Most read', 'Most read\nMost shared')
    const units = unitsOf(before)
    const { features } = boilerplateOdds(before, units)
    const after = unitsOf(TEXT)
    const same = sameUnits({ text: before, units }, { text: TEXT, units: after })
    const again = boilerplateOdds(TEXT, after, { features, same })
    expect([...same]).toEqual([0, 1, 2, 3, 4, 5, 7])
    expect(again.odds).toEqual(boilerplateOdds(TEXT, after).odds)
  })

  it('count no fewer units than those whose verbal score comes to so much', () => {
    const { model, said } = judged(TEXT)
    const least = 1
    const atLeast = [...said.keys()].filter((at) => model.says(at, least)).length
    expect(atLeast).toBeGreaterThan(0)
    expect(model.countWithVerbalScore(least)).toBeGreaterThanOrEqual(atLeast)
    expect(judged(STORY).model.countWithVerbalScore(least)).toBeLessThan(STORY.split('\n').length)
  })

  it('tell items of a list by their marks', () => {
    const lines = ['Sports today', '- Bread: two loaves', '2. Salt', '2.5 miles', '• Oil']
    const { model } = judged(lines.join('\n'))
    expect(lines.filter((_, at) => model.isListItem(at))).toEqual(['- Bread: two loaves', '2. Salt', '• Oil'])
  })

  it('are none for nothing', () => {
    expect(judged('').odds).toHaveLength(0)
    expect(judged('\n\n').odds).toHaveLength(0)
  })
})
