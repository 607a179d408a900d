import { describe, expect, it } from 'vitest'
import type { Mark } from '../../src/document.js'
import { OffsetMap } from '../../src/edit/map.js'
import { blocksOf } from '../../src/news/blocks.js'
import { marksIn } from '../../src/news/marks.js'
import { casesIn, partsOf } from '../tables.js'

const cases = casesIn(new URL('marks.txt', import.meta.url))

const TEXT = 'Rain fell.\n\nThe sun came.'
/** In the source `xx` stands before the text. */
const map = new OffsetMap([
  { before: { start: 0, end: 2 }, after: { start: 0, end: 0 }, rules: ['html/markup'], stages: [1] },
])
const bold = (start: number, end: number): Mark => ({ kind: 'strong', start, end })
const marked = (...marks: Mark[]) =>
  marksIn(marks, map, blocksOf(TEXT, map)).map(({ start, end }) => `${start}–${end} ${TEXT.slice(start, end)}`)

describe('marksIn', () => {
  it.each(cases('marksIn'))('%s', (_, mark, expected) => {
    const [start = 0, end = 0] = mark.split('–').map(Number)
    expect(marked(bold(start, end))).toEqual(partsOf(expected as string))
  })

  it('are in the order of the text, wider ones first', () => {
    expect(marked(bold(14, 17), bold(2, 6), bold(2, 12))).toEqual(['0–10 Rain fell.', '0–4 Rain', '12–15 The'])
  })

  it('a picture is at the position of the text around it', () => {
    const image: Mark = { kind: 'image', src: 'https://globe.example/a.png', alt: '', start: 7, end: 9 }
    expect(marksIn([image], map, blocksOf(TEXT, map))).toEqual([{ ...image, start: 5, end: 5 }])
  })
})
