import { describe, expect, it } from 'vitest'
import type { Mark } from '../../src/document.js'
import { OffsetMap } from '../../src/edit/map.js'
import { blocksOf } from '../../src/news/blocks.js'
import { marksIn } from '../../src/news/marks.js'

const TEXT = 'Rain fell.\n\nThe sun came.'
/** In the source `xx` stands before the text. */
const map = new OffsetMap([
  { before: { start: 0, end: 2 }, after: { start: 0, end: 0 }, rules: ['html/markup'], stages: [1] },
])
const bold = (start: number, end: number): Mark => ({ kind: 'strong', start, end })
const marked = (...marks: Mark[]) =>
  marksIn(marks, map, blocksOf(TEXT, map)).map(({ start, end }) => `${start}–${end} ${TEXT.slice(start, end)}`)

describe('marksIn', () => {
  it.each<[what: string, mark: Mark, marked: string[]]>([
    ['a word', bold(2, 6), ['0–4 Rain']],
    ['a word with the blanks around it', bold(6, 8), ['5–6 f']],
    ['blanks behind it', bold(2, 7), ['0–4 Rain']],
    ['a letter of the second block, and the blank before it', bold(17, 19), ['16–17 s']],
    ['a word of the second block, and the blank behind it', bold(14, 18), ['12–15 The']],
    ['nothing but blanks', bold(6, 7), []],
    ['nothing', bold(4, 4), []],
    ['what reaches over two blocks, in two parts', bold(7, 17), ['5–10 fell.', '12–15 The']],
    ['what lies between them', bold(12, 14), []],
    ['what is no part of the text', bold(0, 2), []],
    ['all of it', bold(0, 99), ['0–10 Rain fell.', '12–25 The sun came.']],
    ['what begins with the second block', bold(14, 17), ['12–15 The']],
    ['what ends with the first one', bold(7, 12), ['5–10 fell.']],
  ])('%s', (_, mark, expected) => {
    expect(marked(mark)).toEqual(expected)
  })

  it('are in the order of the text, wider ones first', () => {
    expect(marked(bold(14, 17), bold(2, 6), bold(2, 12))).toEqual(['0–10 Rain fell.', '0–4 Rain', '12–15 The'])
  })

  it('a picture is at the position of the text around it', () => {
    const image: Mark = { kind: 'image', src: 'https://globe.example/a.png', alt: '', start: 7, end: 9 }
    expect(marksIn([image], map, blocksOf(TEXT, map))).toEqual([{ ...image, start: 5, end: 5 }])
  })
})
