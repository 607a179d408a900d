import { describe, expect, it } from 'vitest'
import { paragraphsOf, unitsOf } from '../../src/units/units.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('fragments.txt', import.meta.url))

const paragraphs = (text: string) =>
  paragraphsOf(text).map(({ start, end }) => text.slice(start, end).replace(/\n/g, '|'))

describe('joinFragments', () => {
  it.each(cases('joins'))('joins %s', (_, text, ...joined) => expect(paragraphs(text)).toEqual(joined))

  it.each(cases('leaves'))('leaves %s', (_, ...lines) => {
    expect(paragraphs(lines.join('\n')).slice(-3)).toEqual(lines.slice(-3))
  })

  it('leaves paragraphs apart that a blank line separates', () => {
    expect(paragraphs('He asked\n\n, and left.\n\nnobody saw him.')).toEqual([
      'He asked',
      ', and left.',
      'nobody saw him.',
    ])
  })

  it('makes one unit of a joined sentence', () => {
    expect(unitsOf('She was quoted by\nReuters\n.')).toEqual([{ start: 0, end: 27, piece: 0, pieces: 1 }])
  })
})
