import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, BlockDetails, BlockKind } from '../../src/document.js'
import { cleanHtml, toMarkdown } from '../../src/index.js'
import { casesIn } from '../tables.js'
import { bodyOfMarkdown, documentOf, documents, lines } from './documents.js'

const cases = casesIn(new URL('to-markdown.txt', import.meta.url))

describe('toMarkdown', () => {
  it.each(cases('writes'))('writes %s', (_, source, markdown) => {
    expect(toMarkdown(cleanHtml(source))).toBe(markdown)
  })

  it('writes captions in italics, and embedded posts as quotes', () => {
    expect(toMarkdown(documentOf([['caption', 'The *river*.']]))).toBe('*The \\*river\\*.*\n')
    expect(toMarkdown(documentOf([['embed', 'So.']]))).toBe('> So.\n')
  })

  it('takes lists as it finds them, and what it is not told of as it is told most often', () => {
    const item = (text: string, depth: number, ordered = false) =>
      ['list-item', text, '\n', { depth, ordered }] as const
    expect(toMarkdown(documentOf([item('a', 7), item('b', 7), item('c', 1, true)]))).toBe('- a\n  - b\n\n1. c\n')
    const list = documentOf([
      ['heading', 'Rain'],
      ['list-item', 'a'],
    ])
    expect(toMarkdown(list)).toBe('## Rain\n\n- a\n')
    const deep = Array.from({ length: 2000 }, (_, at) => item('a', at + 1))
    expect(toMarkdown(documentOf(deep)).length).toBeLessThan(2000 * 24)
  })

  it.each(cases('escapes'))('escapes %s', (before, after) => {
    expect(toMarkdown(documentOf([['paragraph', before]]))).toBe(`${after}\n`)
  })

  it.each(cases('toMarkdown'))('leaves %s alone', (line) => {
    const escaped = line === '2024.' ? '2024\\.' : line
    expect(toMarkdown(documentOf([['paragraph', line]]))).toBe(`${escaped}\n`)
  })

  it.each(cases('front matter'))('puts what is known %s in front, if asked to', (_, expected) => {
    const story = {
      ...documentOf([['paragraph', 'Rain.']]),
      title: 'Rain: "again" #1\n---',
      authors: ['Jo Ng', "O'Neil\u2028"],
      publishedAt: '2024-03-05T10:30:00Z',
      url: 'https://paper.example/a',
      lang: 'no',
    }
    expect(toMarkdown(story, { frontMatter: true })).toBe(`${expected}\n`)
    expect(toMarkdown(story)).toBe('Rain.\n')
    expect(toMarkdown({ ...documentOf([]), authors: [] }, { frontMatter: true })).toBe('')
  })

  it('is read back by a Markdown parser: the same signs in the same blocks, and no mark among them', () => {
    const telling = lines.filter((line) => /[\p{L}\p{N}]/u.test(line))
    fc.assert(
      fc.property(documents(telling), (document) => {
        const { blocks, inside, words } = readBack(toMarkdown(document))
        expect(words).toBe(bare(document.text))
        expect(blocks).toEqual(unique(elementsOf(document.blocks)))
        expect(inside.filter((name) => name !== 'EM')).toEqual([])
        if (document.blocks.every(({ kind }) => kind !== 'caption')) expect(inside).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

/** What cells and lines are parted by is not told from blanks; a parser puts U+FFFD for what cannot be written. */
const bare = (text: string) =>
  text
    .replace(/[\0\p{Surrogate}]/gu, '\ufffd')
    .replace(/\s+/g, '')
    .replace(/\\?\|/g, '')

/** The elements of blocks that are no paragraphs. */
const ELEMENTS: Partial<Record<BlockKind, string>> = {
  quote: 'BLOCKQUOTE',
  'list-item': 'UL',
  table: 'TABLE',
  code: 'PRE',
  embed: 'BLOCKQUOTE',
}

/** The element that each block is in: of an item that of the list that is in no other. */
function elementsOf(blocks: readonly Block[]): string[] {
  let around = 0
  let list = ''
  return blocks.map((block) => {
    const { kind, level, ordered, depth = 1 }: { kind: BlockKind } & BlockDetails = block
    if (kind !== 'list-item') around = 0
    if (kind === 'heading') return `H${level ?? 2}`
    if (kind !== 'list-item') return ELEMENTS[kind] ?? 'P'
    around = Math.min(depth, around + 1)
    if (around === 1) list = ordered ? 'OL' : 'UL'
    return list
  })
}

/** Elements in a row, those of one name once: a blank line may part a list or not. */
const unique = (names: readonly string[]) => names.filter((name, at) => name !== names[at - 1])

/** The elements and the signs that a parser finds, with what stands inside blocks told apart. */
function readBack(markdown: string): { blocks: string[]; inside: string[]; words: string } {
  const body = bodyOfMarkdown(markdown)
  const inside = new Set(Array.from(body.querySelectorAll(':scope > * *'), ({ tagName }) => tagName))
  return {
    blocks: unique(Array.from(body.children, ({ tagName }) => tagName)),
    inside: [...inside].filter((name) => !EXPECTED.has(name)),
    words: bare(body.textContent),
  }
}

/** What blocks are made of; an address in the text may become a link. */
const EXPECTED: ReadonlySet<string> = new Set('P LI UL OL THEAD TBODY TR TH TD CODE BR A'.split(' '))
