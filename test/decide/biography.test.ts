import { describe, expect, it } from 'vitest'
import { knowBiography } from '../../src/decide/biography.js'
import { cleanText } from '../../src/index.js'
import type { Line } from '../../src/match/known-lines.js'
import type { RuleRef } from '../../src/rules/rule.js'
import { casesIn, partsOf } from '../tables.js'

const STORY = `The council voted on Tuesday evening to rebuild the old bridge over the river, which was closed after the flood.
Work will begin in spring, and the road beside it stays open until the autumn, the mayor said after a long debate.
Residents had asked for quieter nights and for safer crossings near the school, where children cross the road.
Until the bridge opens, a ferry will carry walkers and bicycles across the river every twenty minutes, free of charge.`
const LIFE = 'Maria Gomez has written about towns and rivers for twenty years. She lives by the sea.'
const cases = casesIn(new URL('biography.txt', import.meta.url), {
  LIFE,
  STORY,
  told: 'Rain fell on the river for a week and the bridge was closed.',
})

describe('a biography', () => {
  it.each(cases('goes'))('goes %s', (_, box) => expect(cleanText(`${STORY}\n${box}`).text).toBe(STORY))

  it.each(cases('leaves alone'))('leaves alone %s', (_, box) => {
    expect(cleanText(`${STORY}\n${box}`).text).toBe(`${STORY}\n${box}`)
  })

  it.each(cases('below a shorter story'))('below a shorter story %s', (_, story, box, goes) => {
    expect(cleanText(`${story}\n${box}`).text).toBe(goes === 'yes' ? story : `${story}\n${box}`)
  })
})

describe('knowBiography', () => {
  const heading = { address: 'en/biography/heading', headsBiography: 'named' } as unknown as RuleRef
  const anybody = { address: 'en/biography/author', headsBiography: 'any' } as unknown as RuleRef
  const other = { address: 'en/share/this' } as unknown as RuleRef

  /** The numbers of the lines that are known as a biography; `*` marks a heading, `+` what another rule has taken. */
  function knownIn(said: readonly string[], rule: RuleRef): number[] | undefined {
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

  it.each(cases('knowBiography'))('%s', (_, said, known) => {
    expect(knownIn(partsOf(said), anybody) ?? []).toEqual(partsOf(known).map(Number))
  })

  it.each(cases('below a heading that names somebody'))('below a heading that names somebody: %s', (_, said, known) => {
    expect(knownIn(partsOf(said), heading) ?? []).toEqual(partsOf(known).map(Number))
  })
})
