import { describe, expect, it } from 'vitest'
import { knowBiography } from '../../src/decide/biography.js'
import { cleanText } from '../../src/index.js'
import type { Line } from '../../src/match/known-lines.js'
import type { RuleRef } from '../../src/rules/rule.js'

const STORY = `The council voted on Tuesday evening to rebuild the old bridge over the river, which was closed after the flood.
Work will begin in spring, and the road beside it stays open until the autumn, the mayor said after a long debate.
Residents had asked for quieter nights and for safer crossings near the school, where children cross the road.
Until the bridge opens, a ferry will carry walkers and bicycles across the river every twenty minutes, free of charge.`
const LIFE = 'Maria Gomez has written about towns and rivers for twenty years. She lives by the sea.'

describe('a biography', () => {
  it.each([
    ['below a heading', `About the author\n${LIFE}`],
    ['below the name', `About Maria Gomez\n${LIFE}`],
    ['of two paragraphs', `About the Author:\n${LIFE}\nShe likes rain.`],
    ['with a sign-up above', `Get the latest news from the river delivered to your inbox.\nAbout Maria Gomez\n${LIFE}`],
    ['with buttons below', `About Maria Gomez\n${LIFE}\nFollow us on Facebook`],
  ])('goes %s', (_, box) => {
    expect(cleanText(`${STORY}\n${box}`).text).toBe(STORY)
  })

  it.each([
    ['a heading of the story that names nobody below', `About Ada Miller\n${LIFE}`],
    ['a heading in the middle', `About the author\n${LIFE}\n${STORY}`],
    ['a sentence', `About the author nothing is known.\n${LIFE}`],
  ])('leaves alone %s', (_, box) => {
    expect(cleanText(`${STORY}\n${box}`).text).toBe(`${STORY}\n${box}`)
  })

  it('goes below a shorter story if it has the whole name', () => {
    const short = STORY.split('\n').slice(0, 2).join('\n')
    expect(cleanText(`${short}\nAbout Maria Gomez\n${LIFE}`).text).toBe(short)
    const other = LIFE.replace('Maria', 'Ms')
    expect(cleanText(`${short}\nAbout Maria Gomez\n${other}`).text).toBe(`${short}\nAbout Maria Gomez\n${other}`)
  })

  it('leaves alone what is too long beside its story', () => {
    const text = `${STORY.split('\n')[0]}\nAbout the author\n${LIFE}`
    expect(cleanText(text).text).toBe(text)
  })
})

describe('knowBiography', () => {
  const heading = { address: 'en/biography/heading', headsBiography: 'named' } as unknown as RuleRef
  const anybody = { address: 'en/biography/author', headsBiography: 'any' } as unknown as RuleRef
  const other = { address: 'en/share/this' } as unknown as RuleRef
  const story = 'Rain fell on the river for a week and the bridge was closed.'

  /** The numbers of the lines that are known as a biography; `*` marks a heading, `+` what another rule has taken. */
  function knownIn(said: readonly string[], rule = anybody): number[] | undefined {
    const text = said.join('\n')
    let start = 0
    const lines = said.map((line) => {
      const rules = line.includes('*') ? [other, rule] : line.includes('+') ? [other] : []
      const one = { start, end: start + line.length, rules, prose: true } as unknown as Line
      start = one.end + 1
      return one
    })
    const taken = said.map((line) => (line.includes('+') ? other : undefined))
    const known = knowBiography(text, lines, taken)
    return known?.flatMap((line, at) => (line.prose ? [] : [at]))
  }

  it('knows up to four lines below a heading, and none of five', () => {
    const lines = (count: number) => [story, story, '*', ...Array.from({ length: count }, () => 'A life.')]
    expect(knownIn(lines(4))).toEqual([2, 3, 4, 5, 6])
    expect(knownIn(lines(5))).toBeUndefined()
    expect(knownIn(lines(0))).toBeUndefined()
  })

  it('knows none without a heading', () => {
    expect(knownIn([story, story, 'A life.'])).toBeUndefined()
    expect(knownIn([])).toBeUndefined()
  })

  it('asks for a story of four times the letters, for one of twice where the whole name is told', () => {
    expect(knownIn(['a'.repeat(40), '*', 'b'.repeat(10)])).toEqual([1, 2])
    expect(knownIn(['a'.repeat(39), '*', 'b'.repeat(10)])).toBeUndefined()
    expect(knownIn(['a'.repeat(20), '* About Jo Ng', 'Jo Ng sang'])).toEqual([1, 2])
    expect(knownIn(['a'.repeat(20), '* About Jo Ng', 'Ms Ng sang'])).toBeUndefined()
    expect(knownIn(['a'.repeat(20), '* About', 'We sing on'])).toBeUndefined()
  })

  it('counts no line that is gone, neither as story nor as biography', () => {
    expect(knownIn([`${'a'.repeat(100)}+`, 'a'.repeat(30), '*', 'b'.repeat(10)])).toBeUndefined()
    expect(knownIn([story, '*', 'A life.', 'Share this+', 'Share+', 'Share+', 'Share+'])).toEqual([1, 2])
  })

  it('takes the last heading, also one that another rule has taken', () => {
    expect(knownIn([story, '*', story, story, story, '*', 'A life.'])).toEqual([5, 6])
    expect(knownIn([story, '*+', 'A life.'])).toEqual([1, 2])
  })

  it('takes below a heading that names somebody only what speaks of them', () => {
    expect(knownIn([story, '* About Jo Ng', 'Ms Ng sang.'], heading)).toEqual([1, 2])
    expect(knownIn([story, '* About Jo Ng', 'A life.'], heading)).toBeUndefined()
    expect(knownIn([story, '* About Jo Ng', 'A life.'])).toEqual([1, 2])
  })
})
