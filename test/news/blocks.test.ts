import { describe, expect, it } from 'vitest'
import { OffsetMap } from '../../src/edit/map.js'
import { PackedList } from '../../src/edit/packed-list.js'
import { blocksOf, type MarkedBlock } from '../../src/news/blocks.js'

const asIs = new OffsetMap([])
/** The text begins so far behind the start of its source. */
const behind = (length: number) =>
  new OffsetMap([
    { before: { start: 0, end: length }, after: { start: 0, end: 0 }, rules: ['html/markup'], stages: [1] },
  ])

const kinds = (text: string, marked: MarkedBlock[], map = asIs) =>
  [...blocksOf(text, map, marked)].map((block) => `${block.kind}: ${block.text}`)

describe('blocksOf', () => {
  it('creates a paragraph for each line that is not blank, with its place in text and source', () => {
    expect(blocksOf('Rain\n\nSun\n', behind(3))).toEqual([
      { kind: 'paragraph', text: 'Rain', start: 0, end: 4, source: { start: 3, end: 7 } },
      { kind: 'paragraph', text: 'Sun', start: 6, end: 9, source: { start: 9, end: 12 } },
    ])
    expect(blocksOf('', asIs)).toEqual([])
    expect(blocksOf('\n\n', asIs)).toEqual([])
  })

  it.each<[what: string, marked: MarkedBlock[], kinds: string[]]>([
    [
      'what holds it',
      [
        { kind: 'heading', rank: { level: 2 }, start: 0, end: 4 },
        { kind: 'list-item', rank: { ordered: false, depth: 1 }, start: 5, end: 8 },
      ],
      ['heading: Rain', 'list-item: Sun', 'paragraph: Snow'],
    ],
    ['what holds several', [{ kind: 'quote', start: 0, end: 8 }], ['quote: Rain', 'quote: Sun', 'paragraph: Snow']],
    [
      'none that ends where it begins',
      [{ kind: 'quote', start: 0, end: 5 }],
      ['quote: Rain', 'paragraph: Sun', 'paragraph: Snow'],
    ],
    [
      'none that begins where it ends',
      [{ kind: 'quote', start: 4, end: 8 }],
      ['paragraph: Rain', 'quote: Sun', 'paragraph: Snow'],
    ],
    [
      'over those that hold nothing',
      [
        { kind: 'heading', rank: { level: 1 }, start: 4, end: 4 },
        { kind: 'heading', rank: { level: 1 }, start: 4, end: 5 },
        { kind: 'quote', start: 9, end: 13 },
      ],
      ['paragraph: Rain', 'paragraph: Sun', 'quote: Snow'],
    ],
  ])('gives a line the kind of %s', (_, marked, expected) => {
    expect(kinds('Rain\nSun\nSnow', marked)).toEqual(expected)
  })

  it('uses source offsets if the text begins elsewhere', () => {
    expect(kinds('Rain\nSun', [{ kind: 'quote', start: 8, end: 11 }], behind(3))).toEqual([
      'paragraph: Rain',
      'quote: Sun',
    ])
  })

  it('are equal when there are enough to be packed', () => {
    const lines = Array.from({ length: 10_000 }, (_, nth) => `Line ${nth}`)
    const text = lines.join('\n')
    let start = 0
    const marked = lines.map((line, nth): MarkedBlock => {
      const span = { start, end: start + line.length }
      start += line.length + 1
      if (nth % 3 === 0) return { kind: 'heading', rank: { level: 1 + (nth % 4) }, ...span }
      return nth % 3 === 1
        ? { kind: 'list-item', rank: { ordered: nth % 2 === 0, depth: 1 + (nth % 5) }, ...span }
        : { kind: 'quote', ...span }
    })
    const blocks = blocksOf(text, asIs, marked)
    expect(blocks).toBeInstanceOf(PackedList)
    expect([...blocks]).toEqual(
      marked.map(({ kind, rank, start, end }, nth) => ({
        kind,
        ...rank,
        text: lines[nth],
        start,
        end,
        source: { start, end },
      })),
    )
  })
})
