import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { authorsOf } from '../../src/news/byline.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('bylines.txt', import.meta.url))

describe('authorsOf', () => {
  it.each(cases('bylines, their authors if any, and the language of the text'))('%s', (byline, authors = '', lang) => {
    expect(authorsOf(byline, WORDS, lang)).toEqual(authors === '' ? [] : authors.split('; '))
  })

  it('reads no names beyond 400 code units', () => {
    const byline = (times: number) => `Jo Ng${', Li Wei'.repeat(times)}, Al Orr`
    expect(authorsOf(byline(48), WORDS)).toEqual(['Jo Ng', 'Li Wei', 'Al Orr'])
    expect(authorsOf(byline(49), WORDS)).toEqual(['Jo Ng', 'Li Wei'])
  })

  it('never throws, and returns no agency and no duplicates', () => {
    const pieces = 'AFP Reuters / 記者 王小明 @ ( ) II \u{1f600} \ud800'.split(' ')
    const piece = fc.constantFrom('By ', 'Jo Ng', ' and ', ', ', ' 기자', 'Von ', '5 May 2024', ...pieces)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const authors = authorsOf(text, WORDS)
          expect(new Set(authors).size).toBe(authors.length)
          for (const agency of ['AFP', 'Reuters']) expect(authors).not.toContain(agency)
        },
      ),
    )
  })
})
