import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { lineKey, SHINGLE, shinglesOf, wordsIn } from '../../src/site/fingerprint.js'
import { isSiteProfile, type SiteProfile } from '../../src/site/profile.js'
import { repeatedOnSite } from '../../src/site/repeated.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('repeated.txt', import.meta.url))

const NOTICE = 'The Harbour Courier is written in a house on the quay that was built for a maker of ropes.'
const profile: SiteProfile = {
  version: 1,
  host: 'courier.example',
  pages: 10,
  lines: { [lineKey('Quayside window') as string]: 9 },
  shingles: Object.fromEntries(shinglesOf(wordsIn(NOTICE)).map((key) => [key, 7])),
}
const cleaned = (text: string) => apply(text, repeatedOnSite(text, profile).edits)

describe('what a site repeats', () => {
  it.each(cases('goes'))('goes: %s', (_, text, expected) => {
    expect(cleaned(text)).toBe(expected)
  })

  it.each(cases('stays'))('stays: %s', (_, text) => {
    expect(cleaned(text)).toBe(text)
  })

  it('says on how many pages it stood', () => {
    const { edits, reasons } = repeatedOnSite(`It rained. ${NOTICE}\n\nQuayside window`, profile)
    expect(edits.map(({ rule }) => rule)).toEqual(['site/repeated/sentence', 'site/repeated/line'])
    expect(reasons.flatMap(({ because }) => because())).toEqual([
      'on 7 of 10 pages of courier.example',
      'on 9 of 10 pages of courier.example',
    ])
  })
})

describe('a profile', () => {
  it.each<[what: string, value: unknown]>([
    ['another version', { ...profile, version: 2 }],
    ['a field too many', { ...profile, texts: [] }],
    ['text for a hash', { ...profile, lines: { 'Quayside window': 9 } }],
    ['a count that is none', { ...profile, shingles: { abc: -1 } }],
    ['nothing', undefined],
    ['rules', { take: ['p'] }],
  ])('is none: %s', (_, value) => {
    expect(isSiteProfile(profile)).toBe(true)
    expect(isSiteProfile(value)).toBe(false)
  })
})

describe('lineKey', () => {
  it.each([
    ['case, signs and blanks', 'Read more here ›', '  READ MORE, here'],
    ['digits among many letters', 'Read 12 comments here', 'Read 7 comments here'],
  ])('does not heed %s', (_, one, other) => {
    expect(lineKey(one)).toBeDefined()
    expect(lineKey(one)).toBe(lineKey(other))
  })

  it.each([
    ['numbers with few letters', 'Leeds 2–1 Hull', 'Leeds 0–0 Hull'],
    ['words', 'Read more here', 'Read more there'],
  ])('heeds %s', (_, one, other) => {
    expect(lineKey(one)).not.toBe(lineKey(other))
  })

  it.each(['', '—', '***', 'A', '  |  '])('has none for %j', (line) => {
    expect(lineKey(line)).toBeUndefined()
  })

  it('is the same in every version, for profiles are kept', () => {
    const [shingle] = shinglesOf(wordsIn('one two three four five six'))
    expect([lineKey('Write to the desk'), lineKey('市政府'), shingle]).toEqual([
      '1978lzubd0a',
      '1xcwruexqip',
      '4lpo3yv3ts',
    ])
  })
})

describe('shinglesOf', () => {
  it('has one for each run of six words, and none for fewer', () => {
    expect(shinglesOf(wordsIn('a b c d e'))).toEqual([])
    expect(shinglesOf(wordsIn('a b c d e f g h'))).toHaveLength(8 - SHINGLE + 1)
    expect(new Set(shinglesOf(wordsIn('a b c d e f a b c d e f'))).size).toBe(6)
  })

  it('counts signs of scripts without blanks as words', () => {
    expect(wordsIn('市政府').map(({ start, end }) => [start, end])).toEqual([[0, 1], [1, 2], [2, 3]]) // biome-ignore format: a row
  })
})
