import { describe, expect, it } from 'vitest'
import { sentencesIn, sentencesOf } from '../../src/units/sentences.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('sentences.txt', import.meta.url))

const said = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('sentencesOf', () => {
  it.each(cases('are parted by'))('are parted by %s', (_, text, ...sentences) => {
    expect(said(text)).toEqual(sentences)
  })

  it.each(cases('are not parted by'))('are not parted by %s', (_, text) => {
    expect(said(text)).toEqual([text])
  })
})

describe('sentencesIn', () => {
  it('finds the sentences of two texts by turns', () => {
    const [first, second] = [sentencesIn('Rain fell. It was cold.'), sentencesIn('Yes. Rain did not fall. Dry.')]
    expect([first.next().value, second.next().value]).toEqual([
      { start: 0, end: 10 },
      { start: 0, end: 4 },
    ])
    expect([first.next().value, second.next().value]).toEqual([
      { start: 11, end: 23 },
      { start: 5, end: 23 },
    ])
  })
})
