import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { lineKey, shinglesOf, wordsIn } from '../../src/site/fingerprint.js'
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
