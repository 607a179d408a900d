import { describe, expect, it } from 'vitest'
import { headlinesIn } from '../../../src/decide/guards/headlines.js'
import { casesIn, partsOf } from '../../tables.js'
import { marked } from './lines.js'

const SENTENCE = 'The council voted on Tuesday evening to rebuild the old bridge.'
const BARE = 'A town that nobody had heard of before the flood'
const cases = casesIn(new URL('headlines.txt', import.meta.url), { BARE, SENTENCE })
const HEADING = '^Related'

const can = (...written: string[]) => {
  const { text, lines } = marked(...written)
  return headlinesIn(text, lines)(
    lines.length - 1,
    lines.findIndex(({ rules }) => rules.some(({ headsList }) => headsList)),
  )
}

describe('a headline of another story', () => {
  it.each(cases('a headline of another story'))('%s', (line, is) => {
    expect(can(SENTENCE, HEADING, line)).toBe(is === 'yes')
  })

  it.each(cases('is told by the text above'))('is told by the text above: %s', (_, above, is) => {
    expect(can(...partsOf(above), HEADING, 'Lions win the cup')).toBe(is === 'yes')
  })

  it('is no part of a sentence', () => {
    const wrapped = [
      'The council voted on Tuesday evening to rebuild the old bridge over',
      'the river. Work will begin in spring, and the road beside it stays',
      'open until the autumn. Residents had asked for quieter nights and',
      'for safer crossings near the school, and for a ferry, which',
    ]
    expect(can(HEADING, ...wrapped, 'Switzerland')).toBe(false)
    expect(can(HEADING, ...wrapped, '', 'Switzerland')).toBe(true)
  })
})
