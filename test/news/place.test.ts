import { describe, expect, it } from 'vitest'
import { isPlace, opensSentence, readFiling } from '../../src/news/place.js'
import { WORDS } from '../words.js'

describe('isPlace', () => {
  it.each([
    'PARIS',
    'New Delhi',
    'Rio de Janeiro',
    'Stratford-upon-Avon',
    'ANKARA/İSTANBUL',
    'SPRINGFIELD, Ill.',
    'New Delhi [India]',
    'Paris (France)',
    "L'Aquila",
    "d'Avignon",
    'al-Quds',
    'МОСКВА',
    '北京',
    'القاهرة',
    'THE HAGUE, the Netherlands',
    'Paris(France)',
  ])('%s', (place) => {
    expect(isPlace(place, WORDS)).toBe(true)
  })

  it.each([
    ['', 'nothing'],
    ['P', 'a letter'],
    ['paris', 'a small letter'],
    ['iPHONE', 'a small letter before capitals'],
    ['Paris!', 'a sign behind it'],
    ['Rio blonde Janeiro', 'a word that ends like a particle'],
    ['Rio dense Janeiro', 'a word that begins like a particle'],
    ['Paris (France) Nord', 'a country in the middle'],
    ['EXCLUSIVE', 'what papers print there'],
    ['Paris is burning', 'a sentence'],
    ['of Paris', 'a particle first'],
    ['Reuters', 'an agency'],
    ['ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT', 'eight words'],
    ['北京 上海 广州 深圳 重庆', 'five words of a script without capitals'],
    [`A${'b'.repeat(60)}`, '61 letters'],
    ['Paris 3', 'a number'],
    ['Paris (in the year of the flood and the rain)', 'a long remark'],
  ])('not %s: %s', (place) => {
    expect(isPlace(place, WORDS)).toBe(false)
  })

  it('of seven words, of 60 letters, of four words without capitals', () => {
    expect(isPlace('ONE TWO THREE FOUR FIVE SIX SEVEN', WORDS)).toBe(true)
    expect(isPlace(`A${'b'.repeat(59)}`, WORDS)).toBe(true)
    expect(isPlace('北京 上海 广州 深圳', WORDS)).toBe(true)
  })
})

describe('readFiling', () => {
  it.each<[said: string, filing: ReturnType<typeof readFiling>]>([
    ['PARIS', { place: 'PARIS' }],
    [' PARIS ', { place: 'PARIS' }],
    ['PARIS, 5 mars', { place: 'PARIS', date: '5 mars' }],
    ['МОСКВА. 30 октября', { place: 'МОСКВА', date: '30 октября' }],
    ['New Delhi [India], July 26', { place: 'New Delhi [India]', date: 'July 26' }],
    ['Jan. 5', { date: 'Jan. 5' }],
    ['5 mars', { date: '5 mars' }],
    ['LA PUERTA MARZO', { place: 'LA PUERTA MARZO' }],
    ['BEIJING, March, 5', { place: 'BEIJING', date: 'March, 5' }],
    ['BEIJING, March 5.,', { place: 'BEIJING', date: 'March 5' }],
    ['नई दिल्ली, पांच सेतु', { place: 'नई दिल्ली, पांच सेतु' }],
    ['BEIJING, March 5,', { place: 'BEIJING', date: 'March 5' }],
    ['नई दिल्ली, पांच मार्च', { place: 'नई दिल्ली', date: 'पांच मार्च' }],
    ['القاهرة في 5 مارس', { place: 'القاهرة', date: '5 مارس' }],
    ['the council met on March 5', undefined],
    ['PARIS, 5 apples', undefined],
    ['yesterday in Paris', undefined],
    ['paris, पांच मार्च', undefined],
  ])('%s', (said, filing) => {
    expect(readFiling(said, WORDS)).toEqual(filing)
  })
})

describe('opensSentence', () => {
  it.each([
    'The council voted on Tuesday',
    'Segundo ele, o tubo era novo',
    '“We close at noon” – the mayor',
    'Я розумію, що ви',
  ])('%s', (text) => {
    expect(opensSentence(text)).toBe(true)
    expect(readFiling(text, WORDS)).toBeUndefined()
  })

  it.each([
    'Rio de Janeiro, 5 mars - ',
    'Paris, le 5 mars',
    'mars 5, Paris',
    'Москва, 5 марта',
    'Nairobi, tano machi',
    'Trata-se da ponte',
    'नई दिल्ली, पांच मार्च',
    'الرياض – واس',
  ])('not %s', (text) => {
    expect(opensSentence(text)).toBe(false)
  })
})
