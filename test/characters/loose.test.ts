import { describe, expect, it } from 'vitest'
import { findEachLoosely, loosen } from '../../src/characters/loose.js'

describe('findEachLoosely', () => {
  const text = 'It’s “on”. It’s\n\u00a0"on", and it is on.'
  const said = (quotation: string) =>
    findEachLoosely(loosen(text), quotation).map(({ start, end }) => text.slice(start, end))

  it('finds every place, however it is written there', () => {
    expect(said('It\'s "on"')).toEqual(['It’s “on”', 'It’s\n\u00a0"on"'])
  })

  it('finds none of what is not there, or is blank', () => {
    expect([said('off'), said(' ')]).toEqual([[], []])
  })

  it('finds a thousand at most, apart from each other', () => {
    const places = findEachLoosely(loosen('aa'.repeat(3000)), 'aa')
    expect(places.length).toBe(1000)
    expect(places[1]).toEqual({ start: 2, end: 4 })
  })
})
