import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/locale/at-hand.js'
import { packs } from '../../src/rules/packs.js'
import { readByline } from '../../src/story/people.js'
import { casesIn, partsOf } from '../tables.js'

const cases = casesIn(new URL('people.txt', import.meta.url))
const words = wordsOf(packs)
const publishers = new Set(['theglobe', 'globe'])

describe('readByline', () => {
  it.each(cases('people'))('%s', (line, people = '') => {
    expect(readByline(line, { words, publishers }).people.map(({ name }) => name)).toEqual(partsOf(people))
  })
  it.each(cases('spans'))('%s', (line, printed = '') => {
    const { people } = readByline(line, { words, publishers })
    expect(people.map(({ start, end }) => line.slice(start, end))).toEqual(partsOf(printed))
  })
  it('keeps its spans within any line, in order', () => {
    const piece = fc.constantFrom(
      'By ',
      'Ana Ruiz',
      ' and ',
      ', ',
      'Jr.',
      ' | ',
      '(AP)',
      'JO NG',
      '记者王小明',
      'a@b.example',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const line = pieces.join('')
        for (const { start, end } of readByline(line, { words, publishers }).people) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(line.length)
        }
      }),
    )
  })
})
