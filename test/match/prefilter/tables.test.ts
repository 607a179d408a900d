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

  it.each(cases('knows'))('knows %s', (line, ...values) => {
    expect(find(line)).toEqual(values)
  })

  it.each(['', 'a', 'azz', 'b]', 'read more..', 'don’t wait for us'])('knows nothing of “%s”', (line) => {
    expect(find(line)).toBeUndefined()
  })

  it('looks up only the span', () => {
    expect(table.find('x az y', { start: 2, end: 4 })).toEqual(['of az', 'of az'])
  })
})

describe('outlineOf', () => {
  const of = (line: string) => outlineOf(line, { start: 0, end: line.length })

  it('hashes the two letters at either end, regardless of case', () => {
    expect(of('READ the end')).toBe(of('repeated and'.replace('and', 'end')))
    expect([of('road the end'), of('read the ant'), of('xead the end'), of('read the enx')]).not.toContain(
      of('read the end'),
    )
    expect(of('more…')).toBe(of('more.'))
    expect(of('a')).toBe(of('A'))
    expect(of('ab')).not.toBe(of('ba'))
  })
})

describe('keyOfEdge', () => {
  it('hashes the outer letters in order', () => {
    expect(keyOfEdge('subscribe', 1, 3)).toBe(keyOfEdge('sub', 1))
    expect(keyOfEdge('subscribe', -1, 3)).toBe(keyOfEdge('ibe', -1))
    expect(keyOfEdge('sub', -1)).toBe(keyOfEdge('bus', 1))
    expect(keyOfEdge('sub', 1)).not.toBe(keyOfEdge('bus', 1))
    expect(keyOfEdge('ab', 1)).not.toBe(keyOfEdge('abc', 1))
  })
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
    expect([find('Jo @ Oslo'), find('Jo → Oslo'), find('Jo of Oslo'), find('Jo in Oslo')]).toEqual([
      '@',
      '→',
      'of',
      undefined,
    ])
  })

  it('returns the longest line that may match without n-grams', () => {
    expect(index.longestWithoutGrams).toBe(20)
    expect(new NgramIndex().longestWithoutGrams).toBe(0)
  })
})

describe('holdsAt', () => {
  it.each(cases('holdsAt'))('from %i to %i: “%s” → %s', (at, end, letters, is) => {
    expect(holdsAt('READ Móre', Number(at), Number(end), letters)).toBe(is === 'yes')
  })
})
