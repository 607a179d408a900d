import { describe, expect, it } from 'vitest'
import { normalizedLine, pairsOf } from '../../src/match/normalized-line.js'

const said = (line: string) => normalizedLine(line, { start: 0, end: line.length })

describe('what a line says', () => {
  it('is the line without its ornaments', () => {
    expect(said('- Advertisement -').line).toBe('Advertisement')
    expect(said('* * *').length).toBe(0)
  })

  it('is folded letter for letter', () => {
    expect(said('À LIRE AUSSI').folded).toBe('a lire aussi')
  })

  it('may hold a stretch if it has all its pairs of letters', () => {
    const stretches = ['newsletter', 'read more'].map(pairsOf)
    expect(said('READ MORE: Town votes for a bridge').mayHoldOne(stretches)).toBe(true)
    expect(said('The council voted on Tuesday').mayHoldOne(stretches)).toBe(false)
    expect(said('设为首页').mayHoldOne([pairsOf('星标')])).toBe(false)
    expect(said('设为首页').mayHoldOne([pairsOf('设为')])).toBe(true)
  })

  it('holds a digit of any script', () => {
    expect(['5 May', '٥ مايو', '５月'].map((line) => said(line).holdsDigit)).toEqual([true, true, true])
    expect(said('May').holdsDigit).toBe(false)
  })

  it('does not change when another line is asked in between', () => {
    const one = said('Share this article with your friends')
    const two = said('Sign up for our newsletter')
    const ask = (line: typeof one) => [
      [...line.openingKeys],
      [...line.closingKeys],
      Array.from({ length: line.gramCount }, (_, nth) => line.gramAt(nth)),
      line.mayHoldOne([pairsOf('article')]),
    ]
    const first = ask(one)
    expect(ask(two)).not.toEqual(first)
    expect(ask(one)).toEqual(first)
    expect(ask(said('Share this article with your friends'))).toEqual(first)
  })
})
