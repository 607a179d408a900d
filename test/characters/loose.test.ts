import { describe, expect, it } from 'vitest'
import { findEachLoosely, loosen } from '../../src/characters/loose.js'

describe('findEachLoosely', () => {
  const text = 'It’s “on”. It’s\n\u00a0"on", and it is on.'
  const said = (quotation: string) =>
    findEachLoosely(loosen(text), quotation).map(({ start, end }) => text.slice(start, end))

  it('finds every match, however it is written', () => {
    expect(said('It\'s "on"')).toEqual(['It’s “on”', 'It’s\n\u00a0"on"'])
  })

  it('finds nothing for text that is missing or blank', () => {
    expect([said('off'), said(' ')]).toEqual([[], []])
  })

  it('finds at most a thousand matches, without overlaps', () => {
    const places = findEachLoosely(loosen('aa'.repeat(3000)), 'aa')
    expect(places.length).toBe(1000)
    expect(places[1]).toEqual({ start: 2, end: 4 })
  })
})
