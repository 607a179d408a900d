import { describe, expect, it } from 'vitest'
import { agencyNamed, agencyOfSignoffs, isPublisher, isStation, mayNameAgency } from '../../src/story/agencies.js'
import { AGENCIES } from '../../src/story/agencies.table.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('agencies.txt', import.meta.url))

describe('agencies', () => {
  it.each(cases('agencies'))('%s → %s', (text, name) => expect(agencyNamed(text)).toBe(name || undefined))

  it.each(cases('signs'))('signs: %s → %s', (signoff, name) =>
    expect(agencyOfSignoffs([signoff], WORDS)).toBe(name || undefined),
  )

  it('signs with the first name among them', () => {
    expect(agencyOfSignoffs(['(Reporting by Jo Ng)', '(AFP)', '(dpa)'], WORDS)).toBe('Agence France-Presse')
    expect(agencyOfSignoffs([], WORDS)).toBeUndefined()
  })

  it.each(cases('knows papers by name and by domain'))('knows papers by name and by domain: %s', (text, is) =>
    expect(isPublisher(text)).toBe(is === 'yes'),
  )

  it.each(cases('tells a station by its letters'))('tells a station by its letters: %s', (text, is) =>
    expect(isStation(text)).toBe(is === 'yes'),
  )

  it.each(cases('tells where one may be named: at'))('tells where one may be named: %s at %d', (text, at, may) =>
    expect(mayNameAgency(text, Number(at))).toBe(may === 'yes'),
  )

  it('gives no spelling to two agencies', () => {
    for (const [name, spellings] of Object.entries(AGENCIES))
      for (const spelling of spellings.split('|')) expect([spelling, agencyNamed(spelling)]).toEqual([spelling, name])
  })
})
