import { describe, expect, it } from 'vitest'
import { sentencesIn, sentencesOf, trimSpan } from '../../src/units/sentences.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('sentences.txt', import.meta.url))

const said = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('sentencesOf', () => {
  it.each(cases('are parted by'))('are parted by %s', (_, text, ...sentences) => {
    expect(said(text)).toEqual(sentences)
  })

  it.each(cases('are not parted by'))('are not parted by %s', (_, text) => expect(said(text)).toEqual([text]))
})

it('sentencesIn finds the sentences of two texts by turns', () => {
  const texts = ['Rain fell. It was cold.', 'Yes. Rain did not fall. Dry.'].map((text) => sentencesIn(text))
  const next = () => texts.map((some) => some.next().value?.start)
  expect([next(), next()]).toEqual([
    [0, 0],
    [11, 5],
  ])
})

it.each([
  ['a [ rain ] b', ' rain ', 4, 8],
  ['rain', 'rain', 0, 4],
  ['a [\n\u00a0] b', '\n\u00a0', 5, 5],
])('trims the span of %j', (text, part, start, end) => {
  const at = text.indexOf(part)
  expect(trimSpan(text, { start: at, end: at + part.length })).toEqual({ start, end })
})
