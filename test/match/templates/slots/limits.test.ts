import { describe, expect, it } from 'vitest'
import { isButtons, isPlatforms } from '../../../../src/match/templates/slots/buttons.js'
import { isCredit } from '../../../../src/match/templates/slots/credit.js'
import { isDate, isStamp } from '../../../../src/match/templates/slots/date.js'
import { isName } from '../../../../src/match/templates/slots/name.js'
import { isHeadline, isPublication, isTitle } from '../../../../src/match/templates/slots/title.js'

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ')

/** How far each slot goes: the last that it takes, and the first that it does not. */
describe.each<[slot: string, takes: (text: string) => boolean, last: string, first: string]>([
  ['name, words', isName, words(8, 'Maria'), words(9, 'Maria')],
  ['name, of one word', isName, 'Bob', 'Bo'],
  ['name, a particle within', isName, 'Maria de Gomez', 'Maria de'],
  ['name, a particle first', isName, 'Van Gogh', 'van Gogh'],
  ['name, words without capitals', isName, words(5, 'محمد'), words(6, 'محمد')],
  ['name, a word without capitals', isName, `محمد ${'م'.repeat(20)}`, `محمد ${'م'.repeat(21)}`],
  ['name, Han in one piece', isName, '王小明李四六', '王小明李四六七'],
  ['name, Han, at least', isName, '王明', '王'],
  ['name, Hangul in one piece', isName, '김보람이', '김보람이다'],
  ['name, with a blank', isName, '山田 太郎', '山田 太郎 次郎'],
  ['name, its parts', isName, 'ジョン・ポール・ジョージ・リンゴ', 'ジョン・ポール・ジョージ・リンゴ・ピート'],
  ['name, a given name', isName, '山田 太郎次男', '山田 太郎次男坊'],
  ['publication, words', isPublication, words(9, 'Post'), words(10, 'Post')],
  ['publication, words without capitals', isPublication, words(5, 'الصحيفة'), words(6, 'الصحيفة')],
  ['publication, unspaced', isPublication, '報'.repeat(16), '報'.repeat(17)],
  ['publication, no year', isPublication, 'Post 1499', 'Post 1500'],
  ['publication, no small word last', isPublication, 'Ministry of Health', 'Ministry of'],
  ['publication, a domain', isPublication, 'example.org', 'example.'],
  ['credit, words without capitals', isCredit, words(10, 'محمد'), words(11, 'محمد')],
  ['credit, unspaced', isCredit, '王'.repeat(18), '王'.repeat(19)],
  ['credit, capitals', isCredit, 'Jo Ng; Oslo', 'Jo Ng; bridges'],
  ['credit, an address', isCredit, 'Jo Ng jo@example.org', 'Jo Ng example.org'],
  ['credit, one sentence', isCredit, 'Jo Ng. editing by Al Mint', 'Jo Ng. Editing by Al Mint'],
  ['date, letters', isDate, '3日前', '3日'],
  ['stamp, a year', isStamp, 'May 2, 2024', 'May 2'],
  ['stamp, a minute', isStamp, '10:05 p.m.', '10 p.m.'],
  ['stamp, no span of years', isStamp, '2024', '1931 - 2024'],
  ['stamp, no span of hours', isStamp, '10:00', '10:00 - 17:00'],
  ['work, a capital', isTitle, '“The Fall', 'the fall'],
  ['work, a number', isTitle, '12 Days', '- Days'],
  ['platforms, no buttons', isPlatforms, 'Facebook, X or WhatsApp', 'Facebook, Share'],
  ['platforms, no counts', isPlatforms, 'Facebook | Twitter', 'Facebook 12'],
  ['platforms, glued', isPlatforms, 'FacebookTwitter', 'Facebooktwitter'],
  ['platforms, no bar at the end', isPlatforms, 'Facebook', 'Facebook | '],
  ['buttons, counts', isButtons, 'Share 123456', 'Share 1.5k'],
  ['buttons, a row', isButtons, 'Share Print 12', 'Share the print'],
  ['buttons, no part of a word', isButtons, 'Share', 'Shares of'],
  ['buttons, nothing', isButtons, 'Print', ''],
])('%s', (_, takes, last, first) => {
  it(`takes ${last.slice(0, 40)} and not ${first.slice(0, 40)}`, () => {
    expect(takes(last)).toBe(true)
    expect(takes(first)).toBe(false)
  })
})

describe('a headline behind its label', () => {
  it.each<[headline: string, after: string, is: boolean]>([
    ['Lions Win Cup', '', true],
    ['Lions win', '', false],
    ['lions win cup', '', false],
    ['狮子队今天赢奖杯', '', true],
    ['狮子队今天赢奖', '', false],
    ['Lions Win Cup', '.', false],
    ['Lions Win Cup', '...', true],
    ['狮子队今天赢奖杯', '。', false],
    ['Lions Win Cup. Bears Lose', '', false],
    ['Lions Win the “Cup.”', '', false],
    ['The lion asked, “Why me?”', '', false],
    ['The lion asks, “Why me', '', false],
    ['Lions Win Cup (Foto: Jo Ng)', '', false],
    ['Lions Win Cup (AFP)', '', false],
    ['Lions Win Cup (again)', '', true],
    ['Lions Win Cup © Jo Ng', '', false],
  ])('%s%s', (headline, after, is) => {
    expect(isHeadline(headline, after)).toBe(is)
  })
})
