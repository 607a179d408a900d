import { describe, expect, it } from 'vitest'
import { normalizedLine } from '../../../src/match/normalized-line.js'
import { holdsAt, NgramIndex } from '../../../src/match/prefilter/ngram-index.js'
import { outlineOf, PhraseTable } from '../../../src/match/prefilter/phrase-table.js'
import { keyOfEdge } from '../../../src/match/prefilter/template-index.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('tables.txt', import.meta.url))

const whole = (line: string) => normalizedLine(line, { start: 0, end: line.length })

describe('PhraseTable', () => {
  const table = new PhraseTable<string>()
  // `az` and `b[` share their number.
  for (const phrase of ['az', 'b[', 'read more...', "don't wait", 'az']) table.add(phrase, `of ${phrase}`)
  const find = (line: string) => table.find(line, { start: 0, end: line.length })

  it.each(cases('knows'))('knows %s', (line, ...values) => expect(find(line)).toEqual(values))

  it.each(cases('knows nothing of'))('knows nothing of “%s”', (line) => expect(find(line)).toBeUndefined())

  it('looks up only the span', () => {
    expect(table.find('x az y', { start: 2, end: 4 })).toEqual(['of az', 'of az'])
  })
})

it('the outline of a line is that of two letters at either end, regardless of case', () => {
  const of = (line: string) => outlineOf(line, { start: 0, end: line.length })
  expect([of('READ the end'), of('more…'), of('a')]).toEqual([of('repeated end'), of('more.'), of('A')])
  for (const other of ['road the end', 'read the ant', 'xead the end', 'read the enx', 'dear the end'])
    expect(of(other), other).not.toBe(of('read the end'))
})

it('the key of an edge is that of its outer letters in order', () => {
  expect(keyOfEdge('subscribe', 1, 3)).toBe(keyOfEdge('sub', 1))
  expect(keyOfEdge('subscribe', -1, 3)).toBe(keyOfEdge('ibe', -1))
  expect(keyOfEdge('sub', -1)).toBe(keyOfEdge('bus', 1))
  for (const [one, other] of [
    ['sub', 'bus'],
    ['ab', 'abc'],
  ] as const)
    expect(keyOfEdge(one, 1)).not.toBe(keyOfEdge(other, 1))
})

describe('NgramIndex', () => {
  const takers = ['reserves the right', 'is a writer', '@', '→', 'of'].map((stretch) => ({
    stretch,
    longest: 10 * stretch.length,
    matches: ({ line }: { line: string }) => line.toLowerCase().includes(stretch),
  }))
  const index = new NgramIndex<(typeof takers)[number]>()
  for (const taker of takers) index.add(taker.stretch, taker)
  const find = (line: string) => {
    const said = whole(line)
    return index.find(
      said,
      Array.from({ length: said.gramCount }, (_, nth) => nth),
    )?.stretch
  }

  it('finds a literal at any position', () => {
    for (let before = 0; before < 12; before++)
      for (const stretch of ['reserves the right', 'IS A WRITER'])
        expect(find(`${'x'.repeat(before)}${stretch} xyz`), `${before}`).toBe(stretch.toLowerCase())
  })

  it('finds signs and literals too short for an n-gram', () => {
    const lines = ['Jo @ Oslo', 'Jo → Oslo', 'Jo of Oslo', 'Jo in Oslo']
    expect(lines.map(find)).toEqual(['@', '→', 'of', undefined])
  })

  it('returns the longest line that may match without n-grams', () => {
    expect(index.longestWithoutGrams).toBe(20)
    expect(new NgramIndex().longestWithoutGrams).toBe(0)
  })
})

it.each(cases('holdsAt'))('holdsAt from %i to %i: “%s” → %s', (at, end, letters, is) => {
  expect(holdsAt('READ Móre', Number(at), Number(end), letters)).toBe(is === 'yes')
})
