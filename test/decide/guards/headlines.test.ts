import { describe, expect, it } from 'vitest'
import { headlinesIn } from '../../../src/decide/guards/headlines.js'
import { marked } from './lines.js'

const SENTENCE = 'The council voted on Tuesday evening to rebuild the old bridge.'
const BARE = 'A town that nobody had heard of before the flood'
const HEADING = '^Related'

const can = (...written: string[]) => {
  const { text, lines } = marked(...written)
  return headlinesIn(text, lines)(
    lines.length - 1,
    lines.findIndex(({ rules }) => rules.some(({ headsList }) => headsList)),
  )
}

describe('a headline of another story', () => {
  it.each<[line: string, is: boolean]>([
    ['Lions win the cup', true],
    ['“Lions” win the cup', true],
    ['Will the lions win?', true],
    ['Lions win the cup...', true],
    ['lions win the cup', false],
    ['“lions” win the cup', false],
    ['Lions win the cup.', false],
    ['Lions win the cup.”', false],
    ['Lions win the cup. ', false],
    ['Lions win the cup,', false],
    ['Lions win the cup:', false],
    ['狮子队赢得奖杯。', false],
    ['• lions win the cup', false],
  ])('%s', (line, is) => {
    expect(can(SENTENCE, HEADING, line)).toBe(is)
  })

  it.each<[what: string, above: string[], is: boolean]>([
    ['three such lines above', [BARE, BARE, BARE], false],
    ['two', [BARE, BARE], true],
    ['three beside three sentences', [BARE, SENTENCE, BARE, SENTENCE, BARE, SENTENCE], false],
    ['three beside four', [BARE, SENTENCE, BARE, SENTENCE, BARE, SENTENCE, SENTENCE], true],
    ['short ones', ['Rain', 'Snow', 'Fog', 'Sun'], true],
    ['of 40 letters', ['a', 'b', 'c'].map((letter) => letter.repeat(40)), false],
    ['of 39', ['a', 'b', 'c'].map((letter) => letter.repeat(39)), true],
    ['of 161', ['a', 'b', 'c'].map((letter) => letter.repeat(161)), true],
    ['what rules know', [`~${BARE}`, `~${BARE}`, `~${BARE}`], true],
  ])('is told by the text above: %s', (_, above, is) => {
    expect(can(...above, HEADING, 'Lions win the cup')).toBe(is)
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
