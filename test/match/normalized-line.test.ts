import { describe, expect, it } from 'vitest'
import { gramAt, type NormalizedLine, normalizedLine, pairsOf } from '../../src/match/normalized-line.js'

const said = (line: string) => normalizedLine(line, { start: 0, end: line.length })

describe('displayedText', () => {
  it('is a line without its ornaments', () => {
    expect(said('- Advertisement -').line).toBe('Advertisement')
    expect(said('* * *').length).toBe(0)
  })

  it('folds letter by letter', () => {
    expect(said('À LIRE AUSSI').folded).toBe('a lire aussi')
  })

  it('may contain a literal if it has all of its letter pairs', () => {
    const stretches = ['newsletter', 'read more'].map(pairsOf)
    expect(said('READ MORE: Town votes for a bridge').mayHoldOne(stretches)).toBe(true)
    expect(said('The council voted on Tuesday').mayHoldOne(stretches)).toBe(false)
    expect(said('设为首页').mayHoldOne([pairsOf('星标')])).toBe(false)
    expect(said('设为首页').mayHoldOne([pairsOf('设为')])).toBe(true)
  })

  it('is sampled by the 4-gram at every fourth position within the line', () => {
    const counts = ['', 'abc', 'abcd', 'abcdefg', 'abcdefgh', 'abcdefghijkl'].map((line) => said(line).gramCount)
    expect(counts).toEqual([0, 0, 1, 1, 2, 3])
    expect(said('The read more').gramAt(1)).toBe(gramAt('read', 0))
    expect(gramAt('READ', 0)).toBe(gramAt('réad', 0))
    expect(gramAt('read', 0)).not.toBe(gramAt('raed', 0))
    expect(gramAt('read', 0)).not.toBe(gramAt('reap', 0))
  })

  it('has keys of up to eight letters at both ends, regardless of case', () => {
    const keys = ({ openingKeys, closingKeys }: NormalizedLine) => ({ open: [...openingKeys], close: [...closingKeys] })
    const [one, other, now, won] = ['Subscribe now', 'SUBSCRIBED', 'now', 'won'].map((line) => keys(said(line)))
    expect(new Set(one?.open).size).toBe(9)
    expect(other?.open).toEqual(one?.open)
    expect(other?.close.slice(1)).not.toContain(one?.close[1])
    for (const some of [now?.close, won?.open]) expect(some?.slice(0, 4)).toEqual(one?.close.slice(0, 4))
  })

  it('detects digits of any script', () => {
    expect(['5 May', '٥ مايو', '５月'].map((line) => said(line).holdsDigit)).toEqual([true, true, true])
    expect(said('May').holdsDigit).toBe(false)
  })

  it('keeps its values when another line is read in between', () => {
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
