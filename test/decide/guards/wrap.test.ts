import { describe, expect, it } from 'vitest'
import { columnIn, isPartOfSentence } from '../../../src/decide/guards/wrap.js'
import { marked } from './lines.js'

/** Wrapped at 66 code units. */
const WRAPPED = [
  'The council voted on Tuesday evening to rebuild the old bridge over',
  'the river. Work will begin in spring, and the road beside it stays',
  'open until the autumn. Residents had asked for quieter nights and',
  'for safer crossings near the school, and for a ferry, which they',
]

const columnOf = (...written: string[]) => {
  const { text, lines } = marked(...written)
  return columnIn(text, lines)()
}

const isPart = (at: number, written: string[], isKnownAnywhere = false) => {
  const { text, lines } = marked(...written)
  return isPartOfSentence(text, lines, at, columnIn(text, lines), isKnownAnywhere)
}

describe('the column of a text', () => {
  it.each<[what: string, written: string[], column: number | undefined]>([
    ['the longest line that goes on below', WRAPPED, 67],
    ['the same above short lines that go on', [...WRAPPED, 'would not say when', 'or how it is', 'to be.'], 67],
    [
      'none above lines that go on and had room for more',
      [...WRAPPED, 'would not say when it is to be', 'or how it is meant to be or not', 'so.'],
      undefined,
    ],
    ['none of two such lines', WRAPPED.slice(0, 3), undefined],
    ['none with blank lines between', WRAPPED.flatMap((line) => [line, '']), undefined],
    [
      'none of lines that are too wide',
      WRAPPED.map((line) => `${line} and so on for a very long time indeed`),
      undefined,
    ],
    ['none of lines that end in stops', WRAPPED.map((line) => `${line.slice(0, -1)}.`), undefined],
    [
      'none where the next word had room',
      [
        'The council voted on Tuesday evening to rebuild the bridge',
        'in the spring and the road by it',
        'is to be open all of the summer',
        'or so the mayor said in the hall',
        'to us',
      ],
      undefined,
    ],
    ['none of short lines', ['Rain and', 'more rain and', 'still more rain and', 'then the sun'], undefined],
  ])('%s', (_, written, column) => {
    expect(columnOf(...written)).toBe(column)
  })

  it('is found out once', () => {
    const { text, lines } = marked(...WRAPPED)
    const column = columnIn(text, lines)
    expect(column()).toBe(67)
    lines.length = 0
    expect(column()).toBe(67)
  })
})

describe('a part of a sentence', () => {
  const UNFINISHED = 'It has been shut to lorries and to all else since'

  it.each<[what: string, at: number, written: string[], is: boolean]>([
    ['a small letter below a line without a stop', 1, [UNFINISHED, '~the flood'], true],
    ['behind a quote', 1, [UNFINISHED, '~“the flood”'], true],
    ['no capital there, where nothing is wrapped', 1, [UNFINISHED, '~August 1984.'], false],
    ['a capital in a wrapped text, if it had no room', 4, [...WRAPPED, '~Share'], true],
    ['not if it had', 4, [...WRAPPED.slice(0, 3), 'for safer crossings near the school, and', '~Share'], false],
    ['nothing below a stop', 1, [`${UNFINISHED}.`, '~the flood'], false],
    ['nothing below a blank line', 1, [UNFINISHED, '', '~the flood'], false],
    ['nothing below a short line', 1, ['It has been shut to lorries since then', '~the flood'], false],
    ['what goes on below', 0, [`~${UNFINISHED}`, 'the flood'], true],
    ['nothing that goes on below in what a rule knows', 0, [`~${UNFINISHED}`, '~the flood'], false],
    ['not the first line', 0, ['~the flood', UNFINISHED], false],
  ])('%s', (_, at, written, is) => {
    expect(isPart(at, written)).toBe(is)
  })

  it('is no line that is known anywhere, unless the text is wrapped', () => {
    expect(isPart(1, [UNFINISHED, '~read more'], true)).toBe(false)
    expect(isPart(4, [...WRAPPED, '~read more'], true)).toBe(true)
  })
})
