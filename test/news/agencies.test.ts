import { describe, expect, it } from 'vitest'
import { agencyNamed, agencyOfSignoffs, isHouse, isStation, mayNameAgency } from '../../src/news/agencies.js'
import { AGENCIES } from '../../src/news/agencies.table.js'

describe('agencies', () => {
  it.each([
    ['AP', 'Associated Press'],
    ['the associated press', 'Associated Press'],
    ['dpa/lno', 'dpa'],
    ['РИА НОВОСТИ', 'RIA Novosti'],
    ['共同', 'Kyodo News'],
    ['연합뉴스', 'Yonhap'],
    ['رويترز', 'Reuters'],
    ['police', undefined],
    ['', undefined],
    ['/', undefined],
  ])('%s → %s', (text, name) => expect(agencyNamed(text)).toBe(name))

  it.each([
    ['(AFP)', 'Agence France-Presse'],
    ['— Reuters', 'Reuters'],
    ['/ritzau/', 'Ritzau'],
    ['Quelle: dpa', 'dpa'],
    ['Fuente: EFE', 'EFE'],
    ['Theo TTXVN', 'Vietnam News Agency'],
    ['（共同）', 'Kyodo News'],
    ['المصدر: رويترز', 'Reuters'],
    ['(Reporting by Jo Ng; Editing by Ed Poe)', undefined],
    ['The Associated Press contributed to this report.', undefined],
    ['(With inputs from agencies)', undefined],
  ])('signs: %s → %s', (signoff, name) => expect(agencyOfSignoffs([signoff])).toBe(name))

  it('knows papers by name and by domain', () => {
    expect(isHouse('Dân trí')).toBe(true)
    expect(isHouse('KOMPAS.com')).toBe(true)
    expect(isHouse('The mayor')).toBe(false)
  })

  it.each([
    ['WXYZ', true],
    ['KABC-TV', true],
    ['KYW', true],
    ['AKABC', false],
    ['Kabc', false],
    ['WXYZA', false],
    ['WXYZ-FM', false],
  ])('tells a station by its letters: %s', (text, is) => expect(isStation(text)).toBe(is))

  it.each([
    ['5 mar - РИА Новости. ', 8, true],
    ['5 mar - dpa-infocom', 8, true],
    ['OSLO, Example.com - ', 6, true],
    ['OSLO, mayors said', 6, false],
    ['OSLO, his end. Then', 10, false],
  ])('tells where one may be named: %s at %d', (text, at, may) => expect(mayNameAgency(text, at)).toBe(may))

  it('gives no spelling to two agencies', () => {
    for (const [name, spellings] of Object.entries(AGENCIES))
      for (const spelling of spellings.split('|')) expect([spelling, agencyNamed(spelling)]).toEqual([spelling, name])
  })
})
