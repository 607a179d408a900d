import { describe, expect, it } from 'vitest'
import { readDateline } from '../../src/news/dateline.js'

describe('readDateline', () => {
  it.each([
    [
      'BEIJING (Reuters) - The ministry said on Monday …',
      { text: 'BEIJING (Reuters) -', place: 'BEIJING', agency: 'Reuters' },
    ],
    [
      'LA CROSSE, Wis. (AP) — After a summer of storms …',
      { text: 'LA CROSSE, Wis. (AP) —', place: 'LA CROSSE, Wis.', agency: 'Associated Press' },
    ],
    [
      'WASHINGTON, March 14 (Reuters) - The court …',
      { text: 'WASHINGTON, March 14 (Reuters) -', place: 'WASHINGTON', agency: 'Reuters', date: 'March 14' },
    ],
    ['KYIV — The mayor spoke.', { text: 'KYIV —', place: 'KYIV' }],
    ['(CNN) -- At least four people …', { text: '(CNN) --', agency: 'CNN' }],
    ['(CNN)At least four people …', { text: '(CNN)', agency: 'CNN' }],
    [
      'ST. LOUIS (AP) - "We won," she said.',
      { text: 'ST. LOUIS (AP) -', place: 'ST. LOUIS', agency: 'Associated Press' },
    ],
  ])('reads %s', (paragraph, dateline) => {
    expect(readDateline(paragraph)).toEqual(dateline)
  })

  it.each([
    'PARIS — the perfume, not the city — sold well.',
    'WASHINGTON (state) - The other one.',
    'The mayor of KYIV — The Tower — spoke.',
    'NATO (the alliance) met in Brussels.',
    'He said (CNN) that it was so.',
    'A — B',
    '',
  ])('finds none in %s', (paragraph) => {
    expect(readDateline(paragraph)).toBeUndefined()
  })
})
