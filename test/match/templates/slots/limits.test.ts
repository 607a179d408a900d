import { describe, expect, it } from 'vitest'
import { isButtons, isPlatforms } from '../../../../src/match/templates/slots/buttons.js'
import { isCredit } from '../../../../src/match/templates/slots/credit.js'
import { isDate, isStamp } from '../../../../src/match/templates/slots/date.js'
import { isName } from '../../../../src/match/templates/slots/name.js'
import { isHeadline, isPublication, isTitle } from '../../../../src/match/templates/slots/title.js'
import type { SlotValidator } from '../../../../src/match/templates/slots/validators.js'
import { casesIn } from '../../../tables.js'
import { WORDS } from '../../../words.js'

const cases = casesIn(new URL('limits.txt', import.meta.url))

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ')

/** How far each slot goes: the last that it takes, and the first that it does not. */
describe.each<[slot: string, takes: SlotValidator, last: string, first: string]>([
  ['name, words', isName, words(8, 'Maria'), words(9, 'Maria')],
  ['name, of one word', isName, 'Bob', 'Bo'],
  ['name, of one word, with a capital', isName, 'Bob', 'bob'],
  ['name, of one word, with a hyphen', isName, 'al-Masri', 'so-Masri'],
  ['name, of one word, with an apostrophe', isName, 'O’Brien', 'x’Brien'],
  ['name, of one word, Italian', isName, 'dell’Acqua', 'dell’acqua'],
  ['name, with a comma behind', isName, 'Ng, Jo', 'Ng; Jo'],
  ['name, without digits', isName, 'Jo Ng', 'Jo 5'],
  ['name, a particle within, no other word', isName, 'Maria von Gomez', 'Maria ran Gomez'],
  ['name, an object of Japanese', isName, '山田太郎', '山田を見た'],
  ['name, a role for a name', isName, '山田太郎', '本报记者'],
  ['name, Korean, at least', isName, '김보', '김'],
  ['name, Chinese, its parts', isName, '约翰·史密斯', '约翰·'],
  ['name, Han with more than one blank', isName, '山田 太郎', '山田  太郎'],
  ['name, Thai', isName, 'สมชาย ใจดี', 'เฉพาะในพื้นที่ ภาคเหนือ'],
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
  ['publication, a domain with nothing before it', isPublication, 'example.org', '§example.org'],
  ['publication, a brand in small letters', isPublication, 'harbour24', 'harbour'],
  ['credit, a brand in small letters', isCredit, 'Jo Ng, g1', 'Jo Ng, g'],
  ['credit, words without capitals', isCredit, words(10, 'محمد'), words(11, 'محمد')],
  ['credit, unspaced', isCredit, '王'.repeat(18), '王'.repeat(19)],
  ['credit, capitals', isCredit, 'Jo Ng; Oslo', 'Jo Ng; bridges'],
  ['credit, an address', isCredit, 'Jo Ng jo@example.org', 'Jo Ng example.org'],
  ['credit, one sentence', isCredit, 'Jo Ng. editing by Al Mint', 'Jo Ng. Editing by Al Mint'],
  ['date, letters', isDate, '3日前', '3日'],
  ['stamp, a year', isStamp, 'May 2, 2024', 'May 2'],
  ['stamp, a minute', isStamp, '10:05 p.m.', '10 p.m.'],
  ['stamp, no row of a year and a number', isStamp, '2021', '2021 | 412'],
  ['stamp, no row of years', isStamp, '2021 | 10:15', '2021 | 2022'],
  ['stamp, no row of numbers', isStamp, '05 | 10 | 2021', '05 | 10 | 11 | 2021'],
  ['stamp, no row of a month and a number', isStamp, 'May 2021 | 10:15', 'May 2021 | 12'],
  ['stamp, no span of years', isStamp, '2024', '1931 - 2024'],
  ['stamp, no span of hours', isStamp, '10:00', '10:00 - 17:00'],
  ['stamp, no span of hours behind a word', isStamp, 'Monday 10:00', 'Monday 10:00 - 17:00'],
  ['stamp, no span of hours with a word between', isStamp, '10:00', '10:00 to 17:00'],
  ['stamp, no span of hours in French', isStamp, '10h30', '10h30 à 17h30'],
  ['stamp, no span of hours with one part of the day', isStamp, '10:00 p.m.', '10:00 - 11:30 p.m.'],
  ['stamp, no span of years in brackets', isStamp, '(2024)', '(1931–2024)'],
  ['stamp, no span of years that is glued', isStamp, '2024', '1931-2024'],
  ['stamp, a span within more of a date', isStamp, 'May 2, 10:00 - 11:30, 2024', '10:00 - 11:30'],
  ['stamp, two dates', isStamp, '2 May 2023 - 3 May 2024', '2023 - 2024'],
  ['stamp, no span of a report', isStamp, 'September 30, 1986', 'Year to September 30, 1986'],
  ['stamp, no months of a report', isStamp, 'September 30, 1986', 'Months ended September 30, 1986'],
  ['stamp, no hour alone, glued', isStamp, '10:05pm', '10pm'],
  ['stamp, no hour alone, with its zone', isStamp, '10:05 pm ET', '10 pm ET'],
  ['stamp, no hour alone, of a day', isStamp, 'Monday 10:05 p.m.', 'Monday 10 p.m.'],
  ['stamp, ago', isStamp, '5 hours ago', '5 hours'],
  ['stamp, nothing but a date', isStamp, 'May 2, 2024', 'May 2, 2024 boats'],
  ['work, a capital', isTitle, '“The Fall', 'the fall'],
  ['work, a number', isTitle, '12 Days', '- Days'],
  ['platforms, no buttons', isPlatforms, 'Facebook, X or WhatsApp', 'Facebook, Share'],
  ['platforms, no counts', isPlatforms, 'Facebook | Twitter', 'Facebook 12'],
  ['platforms, glued', isPlatforms, 'FacebookTwitter', 'Facebooktwitter'],
  ['platforms, no bar at the end', isPlatforms, 'Facebook', 'Facebook | '],
  ['platforms, glued to a capital, but two are one word', isPlatforms, 'OkX', 'OKX'],
  ['platforms, no number glued', isButtons, 'Share 12', 'Share12'],
  ['platforms, no mark behind', isPlatforms, 'Facebook X', 'Facebook\u0301 X'],
  ['platforms, a bar without blanks', isPlatforms, 'Facebook/X', 'Facebook\\X'],
  ['platforms, a point between', isPlatforms, 'Facebook • X', 'Facebook ° X'],
  ['platforms, a comma and a word between', isPlatforms, 'Facebook, or on X', 'Facebook, or at X'],
  ['platforms, a comma without a blank', isPlatforms, 'Facebook,X', 'Facebook,,X'],
  ['platforms, the comma of Arabic', isPlatforms, 'Facebook، X', 'Facebook؛ X'],
  ['platforms, the comma of Chinese', isPlatforms, '微信、微博', '微信。微博'],
  ['platforms, one blank', isPlatforms, 'Facebook X', 'Facebook  X'],
  ['platforms, a name of words', isPlatforms, 'Google News', 'Google Views'],
  ['buttons, counts', isButtons, 'Share 123456', 'Share 1.5k'],
  ['buttons, a row', isButtons, 'Share Print 12', 'Share the print'],
  ['buttons, no part of a word', isButtons, 'Share', 'Shares of'],
  ['buttons, nothing', isButtons, 'Print', ''],
])('%s', (_, takes, last, first) => {
  it(`takes ${last.slice(0, 40)} and not ${first.slice(0, 40)}`, () => {
    expect(takes(last, WORDS, '')).toBe(true)
    expect(takes(first, WORDS, '')).toBe(false)
  })
})

describe('a headline behind its label', () => {
  it.each(cases('a headline behind its label'))('%s%s', (headline, after, is) => {
    expect(isHeadline(headline, WORDS, after)).toBe(is === 'yes')
  })
})
