import { describe, expect, it } from 'vitest'
import { OffsetMap } from '../../src/edit/map.js'
import { PackedList } from '../../src/edit/packed-list.js'
import { blocksOf, type MarkedBlock } from '../../src/news/blocks.js'
import { casesIn, partsOf } from '../tables.js'

const cases = casesIn(new URL('blocks.txt', import.meta.url))

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
    expect([blocksOf('', asIs), blocksOf('\n\n', asIs)]).toEqual([[], []])
  })

  it.each(cases('gives a line the kind of'))('gives a line the kind of %s', (_, marks, expected) => {
    const marked = partsOf(marks).map((mark): MarkedBlock => {
      const [kind = '', start, end, level] = mark.split(' ')
      const rank = kind === 'heading' ? { level: Number(level) } : kind === 'list-item' && { ordered: false, depth: 1 }
      return { kind, start: Number(start), end: Number(end), ...(rank && { rank }) } as MarkedBlock
    })
    expect(kinds('Rain\nSun\nSnow', marked)).toEqual(partsOf(expected as string))
  })

  it('uses source offsets if the text begins elsewhere', () => {
    const marked: MarkedBlock[] = [{ kind: 'quote', start: 8, end: 11 }]
    expect(kinds('Rain\nSun', marked, behind(3))).toEqual(['paragraph: Rain', 'quote: Sun'])
  })

  it('are equal when there are enough to be packed', () => {
    const lines = Array.from({ length: 10_000 }, (_, nth) => `Line ${nth}`)
    const text = lines.join('\n')
    let start = 0
    const marked = lines.map((line, nth): MarkedBlock => {
      const span = { start, end: start + line.length }
      start = span.end + 1
      if (nth % 3 === 0) return { kind: 'heading', rank: { level: 1 + (nth % 4) }, ...span }
      const rank = { ordered: nth % 2 === 0, depth: 1 + (nth % 5) }
      return nth % 3 === 1 ? { kind: 'list-item', rank, ...span } : { kind: 'quote', ...span }
    })
    const blocks = blocksOf(text, asIs, marked)
    expect(blocks).toBeInstanceOf(PackedList)
    const right = marked.map(({ kind, rank, ...span }, nth) => ({
      kind,
      ...rank,
      text: lines[nth],
      ...span,
      source: span,
    }))
    expect([...blocks]).toEqual(right)
  })
})
