import { describe, expect, it } from 'vitest'
import { boilerplateOdds, FIRST_COLUMNS, SECOND_COLUMNS } from '../../src/decide/boilerplate-odds.js'
import { SECOND_FOREST } from '../../src/decide/second-forest.table.js'
import { UNIT_FOREST } from '../../src/decide/unit-forest.table.js'
import { cleanText } from '../../src/index.js'
import { sameUnits, unitsOf } from '../../src/units/units.js'

const STORY = `The council voted on Tuesday evening to rebuild the old bridge over the river.
Work will begin in spring, and the road beside it stays open until the autumn.
Residents had asked for quieter nights and for safer crossings near the school.`
const TEXT = `${STORY}\nShare on Facebook\nSign up for our newsletter\nMost read\nPrivacy policy`
const NUMBER = /([+−])(\d+\.\d)$/

function judged(text: string) {
  const units = unitsOf(text)
  const model = boilerplateOdds(text, units)
  const because = (at: number) => model.because(at)
  return { model, odds: model.odds, because, said: units.map(({ start, end }) => text.slice(start, end)) }
}

function sumOf(reasons: readonly string[]): number {
  return reasons.reduce((total, reason) => {
    const [, sign, number] = NUMBER.exec(reason) as RegExpExecArray
    return total + (sign === '−' ? -1 : 1) * Number(number)
  }, 0)
}

describe('boilerplateOdds', () => {
  it('are below 0 for a story and above 0 for what stands around it', () => {
    const { odds, said } = judged(TEXT)
    expect(said.filter((_, at) => (odds[at] as number) < 0)).toEqual(STORY.split('\n'))
  })

  it('come with numbers that add up to them', () => {
    const { odds, because, said } = judged(TEXT)
    for (const at of said.keys()) {
      const reasons = because(at)
      const sum = sumOf(reasons)
      // Each of them is rounded to a tenth.
      expect(Math.abs(sum - (odds[at] as number))).toBeLessThanOrEqual(0.05 * reasons.length + 0.01)
    }
  })

  it('leave what surely is story at its first odds, and say why', () => {
    const told = [
      'The police said on Monday that a man had been killed and that his wife was in hospital.',
      'According to the minister, the state had agreed to pay the families of those who had died in the flood.',
      'He said that the two men had told the court that they were not at the bridge on that night in May.',
    ].join('\n')
    const { odds, because } = judged(`${told}\nShare on Facebook\nSign up for our newsletter\nMost read`)
    const sure = [0, 1, 2].filter((at) => (odds[at] as number) < -3)
    expect(sure).not.toEqual([])
    for (const at of sure) {
      const reasons = because(at)
      expect(Math.abs(sumOf(reasons) - (odds[at] as number))).toBeLessThanOrEqual(0.05 * reasons.length + 0.01)
    }
  })

  it('give no reason where nothing of a text comes near to boilerplate', () => {
    const { odds, because } = judged(STORY)
    expect([...odds].every((one) => one < -1)).toBe(true)
    expect([0, 1, 2].map(because)).toEqual([[], [], []])
  })

  it('tell parts of sentences from labels', () => {
    const { model } = judged('Sport\nand the mayor\nThe mayor said:')
    expect([0, 1, 2].map((at) => model.isPart(at))).toEqual([false, true, true])
  })

  it('tell which sentences no rule need look at', () => {
    const told =
      'According to the minister, the state had agreed to pay the families of those who had died in the flood.'
    const { model } = judged(`${told}\nShort, he said.\nSign up for our newsletter.\nRead more`)
    expect([0, 1, 2, 3].filter((at) => model.isSurelyStory(at))).toEqual([0])
    const below = judged(`Read more\nShort, he said.\n${told}\n${told}\nMost read\nFollow us`)
    expect([0, 1, 2, 3, 4, 5].filter((at) => below.model.isSurelyStory(at))).toEqual([2, 3])
  })

  it('look at the last units all the same, and spare a plain sentence in a row of its like', () => {
    const told = 'According to the minister, the state had agreed to pay the families of those who had died.'
    const plain = 'Geese fly over the marsh at dawn in long lines.'
    const sparedIn = (...units: string[]) => {
      const { model } = judged(units.join('\n'))
      return units.flatMap((_, at) => (model.isSurelyStory(at) ? [at] : []))
    }
    expect(sparedIn(told, told, told)).toEqual([0])
    expect(sparedIn(told, plain, told, told, told)).toEqual([0, 1, 2])
    expect(sparedIn('Rain', plain, told, told, told)).toEqual([2])
  })

  it.each([
    ['The schools open again on Thursday.', true],
    ['Szkoły otworzą się w czwartek.', true],
    ['学校将于周四复课。', true],
    ['स्कूल गुरुवार को खुलेंगे।', true],
    ['"It is over at last," he said.', true],
    ['Residents had asked for quieter nights near the school', false],
    ['The schools open again on Thursday', false],
    ['Read the whole story...', false],
    ['Who will open them?', false],
    ['Publisher: the town of Harbour.', false],
    ['© the town of Harbour, no less.', false],
    ['Pat Lee, Jo Ng Jr.', false],
    ['Thanks.', true],
    ['Thanks', false],
    ['Sources declined.', true],
  ])('tell whether a line is a sentence, be it a short one: %s', (line, is) => {
    expect(judged(`${STORY}\n${line}`).model.isSentence(3)).toBe(is)
  })

  it.each([
    ['บริษัทเสนอขึ้นค่าจ้างร้อยละสาม', true],
    ['"คืนนี้เราไม่ออกเรือ" ลูกเรือคนหนึ่งกล่าว', true],
    ['แชร์ข่าวนี้', false],
    ['ติดตามเราได้ที่ Facebook', false],
    ['The schools open again on Thursday.', false],
  ])('tell whether words can be told apart: %s', (line, is) => {
    expect(judged(`${STORY}\n${line}`).model.isUnread(3)).toBe(is)
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

  it.each([
    'For more stories like this, sign up for our free newsletter.',
    'Subscribe to get our latest news by email',
    'Visit our Facebook page for more news',
  ])('take the only line of a text that is boilerplate and that no rule knows: %s', (line) => {
    const { text, changes } = cleanText(`${STORY}\n${line}`)
    expect(text).toBe(STORY)
    expect(changes.map(({ rules }) => rules)).toEqual([['model/furniture']])
  })

  it('take no sentence of the story with it that only initials part from it', () => {
    const told = 'Nobody knows who built the first bridge, which burned in the winter of 1871.'
    const { text } = cleanText(`${STORY} Follow our news on BBC Sounds, Facebook, Instagram and X. ${told}`)
    expect(text).toContain(told)
  })

  it('have all the columns that the shipped trees ask for', () => {
    for (const name of UNIT_FOREST.columns) expect(FIRST_COLUMNS).toContain(name)
    for (const name of SECOND_FOREST.columns) expect(SECOND_COLUMNS).toContain(name)
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
