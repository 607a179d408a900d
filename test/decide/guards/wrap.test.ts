import { describe, expect, it } from 'vitest'
import { columnIn, isPartOfSentence } from '../../../src/decide/guards/wrap.js'
import { casesIn } from '../../tables.js'
import { marked } from './lines.js'

const cases = casesIn(new URL('wrap.txt', import.meta.url))

/** Wrapped at 66 code units. */
const WRAPPED = [
  'The council voted on Tuesday evening to rebuild the old bridge over',
  'the river. Work will begin in spring, and the road beside it stays',
  'open until the autumn. Residents had asked for quieter nights and',
  'for safer crossings near the school, and for a ferry, which they',
]

const isPart = (at: number, written: string[], isKnownAnywhere = false) => {
  const { text, lines } = marked(...written)
  return isPartOfSentence(text, lines, at, columnIn(text, lines), isKnownAnywhere)
}

it.each(cases('the column of a text'))('the column of a text: %s', (_, written, column) => {
  const { text, lines } = marked(...written.split('\n'))
  expect(columnIn(text, lines)()).toBe(column === 'none' ? undefined : Number(column))
})

describe('a part of a sentence', () => {
  const UNFINISHED = 'It has been shut to lorries and to all else since'

  it.each(cases('a part of a sentence'))('%s', (_, written, at, is) => {
    expect(isPart(Number(at), written.split('\n'))).toBe(is === 'yes')
  })

  it('is no line that is known anywhere, unless the text is wrapped', () => {
    expect(isPart(1, [UNFINISHED, '~read more'], true)).toBe(false)
    expect(isPart(4, [...WRAPPED, '~read more'], true)).toBe(true)
  })
})
