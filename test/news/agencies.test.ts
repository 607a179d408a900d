import { describe, expect, it } from 'vitest'
import { agencyNamed, agencyOfSignoffs, isPublisher, isStation, mayNameAgency } from '../../src/news/agencies.js'
import { AGENCIES } from '../../src/news/agencies.table.js'
import { WORDS } from '../words.js'

describe('agencies', () => {
  it.each([
    ['AP', 'Associated Press'],
    ['the associated press', 'Associated Press'],
    ['dpa/lno', 'dpa'],
    ['РИА НОВОСТИ', 'RIA Novosti'],
    [' AP ', 'Associated Press'],
    ['dpa /lno', 'dpa'],
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
    ['— (AFP)', 'Agence France-Presse'],
    ['(AFP).', 'Agence France-Presse'],
    ['(dpa-infocom)', 'dpa'],
    ['/ritzau/', 'Ritzau'],
    ['Quelle: dpa', 'dpa'],
    ['Fuente: EFE', 'EFE'],
    ['Theo TTXVN', 'Vietnam News Agency'],
    ['（共同）', 'Kyodo News'],
    ['المصدر: رويترز', 'Reuters'],
    ['(Reporting by Jo Ng; Editing by Ed Poe)', undefined],
    ['The Associated Press contributed to this report.', undefined],
    ['(With inputs from agencies)', undefined],
  ])('signs: %s → %s', (signoff, name) => expect(agencyOfSignoffs([signoff], WORDS)).toBe(name))

  it('signs with the first name among them', () => {
    expect(agencyOfSignoffs(['(Reporting by Jo Ng)', '(AFP)', '(dpa)'], WORDS)).toBe('Agence France-Presse')
    expect(agencyOfSignoffs([], WORDS)).toBeUndefined()
  })

  it.each([
    ['Dân trí', true],
    [' Dân trí ', true],
    ['KOMPAS.com', true],
    [' KOMPAS.com ', true],
    ['The mayor', false],
    ['The KOMPAS.com', false],
    ['kompas.community', false],
  ])('knows papers by name and by domain: %s', (text, is) => expect(isPublisher(text)).toBe(is))

  it.each([
    ['WXYZ', true],
    ['KABC-TV', true],
    ['KYW', true],
    [' KYW ', true],
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
