import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import type { Block, BlockDetails, BlockKind } from '../../src/document.js'
import { cleanHtml, toMarkdown } from '../../src/index.js'
import { documentOf, documents, lines } from './documents.js'

describe('toMarkdown', () => {
  it.each<[what: string, source: string, markdown: string]>([
    ['nothing', '', ''],
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.\n'],
    ['a line break', '<p>One.<br>Two.</p>', 'One.  \nTwo.\n'],
    ['headings', '<h1>Rain #</h1><p>It fell.</p><h4>Sun</h4>', '# Rain \\#\n\nIt fell.\n\n#### Sun\n'],
    [
      'a quote over paragraphs',
      '<blockquote><p>One.<br>So.</p><p>Two.</p></blockquote>',
      '> One.  \n> So.\n>\n> Two.\n',
    ],
    ['a list', '<p>So:</p><ul><li>Mon</li><li>Tue</li></ul><p>End.</p>', 'So:\n\n- Mon\n- Tue\n\nEnd.\n'],
    ['a numbered list', '<ol><li>Mon</li><li>Tue</li></ol>', '1. Mon\n2. Tue\n'],
    ['two lists', '<ul><li>Mon</li></ul><ol><li>One</li></ol><ul><li>Tue</li></ul>', '- Mon\n\n1. One\n\n- Tue\n'],
    [
      'lists in lists',
      '<ol><li>Mon<ul><li>am<ol><li>six</ol><li>pm</ul><li>Tue<ol><li>am</ol></ol>',
      '1. Mon\n   - am\n     1. six\n   - pm\n2. Tue\n   1. am\n',
    ],
    [
      'a long list',
      `<ol>${'<li>x'.repeat(9)}<li>y<ol><li>z</ol></ol>`,
      `${Array.from({ length: 9 }, (_, at) => `${at + 1}. x\n`).join('')}10. y\n    1. z\n`,
    ],
    [
      'a table, filled up',
      '<table><tr><th>Day<th>Rain<tr><td>Mon<td>3|4 mm<tr><td>Tue</table>',
      '| Day | Rain |\n| --- | --- |\n| Mon | 3\\|4 mm |\n| Tue |  |\n',
    ],
    ['code', '<pre>a *b*\n\n```</pre>', '````\na *b*\n\n```\n````\n'],
  ])('writes %s', (_, source, markdown) => {
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
    expect(
      toMarkdown(
        documentOf([
          ['heading', 'Rain'],
          ['list-item', 'a'],
        ]),
      ),
    ).toBe('## Rain\n\n- a\n')
    const deep = Array.from({ length: 2000 }, (_, at) => item('a', at + 1))
    expect(toMarkdown(documentOf(deep)).length).toBeLessThan(2000 * 24)
  })

  it.each<[before: string, after: string]>([
    ['5 * 3', '5 \\* 3'],
    ['a _so_ b', 'a \\_so\\_ b'],
    ['`x`', '\\`x\\`'],
    ['[sic]', '\\[sic]'],
    ['a <b> c', 'a \\<b> c'],
    ['&amp; &#39;', '\\&amp; \\&#39;'],
    ['~~no~~', '\\~\\~no\\~\\~'],
    ['C:\\*', 'C:\\\\\\*'],
    ['# 1', '\\# 1'],
    ['> so', '\\> so'],
    ['- so', '\\- so'],
    ['+ so', '\\+ so'],
    ['1. May', '1\\. May'],
    ['2) May', '2\\) May'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['https://a.example/_b_*c).', '<https://a.example/_b_*c>).'],
    ['https://a.example<b>', '<https://a.example>\\<b>'],
    ['www.a.example/*b', 'www\\.a.example/\\*b'],
  ])('escapes %s', (before, after) => {
    expect(toMarkdown(documentOf([['paragraph', before]]))).toBe(`${after}\n`)
  })

  it.each([
    'snake_case, a__b and é_é',
    '5 < 6 and 7 > 3, I <3 rain',
    'AT&T, R&D; a & b',
    '#rain',
    '-5 °C',
    '1.5 million',
    '2024.',
    '~5 km',
    'a | b',
    'C:\\Users',
    '(so) “so” "so" – so!',
    'https://a.example/b?c=d and www.a.example.',
    'He said: - so - and 1. May',
  ])('leaves %s alone', (line) => {
    const escaped = line === '2024.' ? '2024\\.' : line
    expect(toMarkdown(documentOf([['paragraph', line]]))).toBe(`${escaped}\n`)
  })

  it('puts what is known of the story in front, if asked to', () => {
    const story = {
      ...documentOf([['paragraph', 'Rain.']]),
      title: 'Rain: "again" #1\n---',
      authors: ['Jo Ng', "O'Neil\u2028"],
      publishedAt: '2024-03-05T10:30:00Z',
      url: 'https://paper.example/a',
      lang: 'no',
    }
    expect(toMarkdown(story, { frontMatter: true })).toBe(
      `---
title: "Rain: \\"again\\" #1\\n---"
authors:
  - "Jo Ng"
  - "O'Neil\\u2028"
publishedAt: "2024-03-05T10:30:00Z"
url: "https://paper.example/a"
lang: "no"
---

Rain.
`,
    )
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

const ELEMENTS: Readonly<Record<BlockKind, string>> = {
  paragraph: 'P',
  heading: 'H2',
  quote: 'BLOCKQUOTE',
  'list-item': 'UL',
  table: 'TABLE',
  caption: 'P',
  code: 'PRE',
  embed: 'BLOCKQUOTE',
  formula: 'P',
  break: 'P',
  definition: 'P',
  footnote: 'P',
  'link-definition': 'P',
  'front-matter': 'P',
}

/** The element that each block is in: of an item that of the list that is in no other. */
function elementsOf(blocks: readonly Block[]): string[] {
  let around = 0
  let list = ''
  return blocks.map((block) => {
    const { kind, level, ordered, depth = 1 }: { kind: BlockKind } & BlockDetails = block
    if (kind !== 'list-item') around = 0
    if (kind === 'heading') return `H${level ?? 2}`
    if (kind !== 'list-item') return ELEMENTS[kind]
    around = Math.min(depth, around + 1)
    if (around === 1) list = ordered ? 'OL' : 'UL'
    return list
  })
}

/** Elements in a row, those of one name once: a blank line may part a list or not. */
const unique = (names: readonly string[]) => names.filter((name, at) => name !== names[at - 1])

const page = new JSDOM('').window.document

/** The elements and the signs that a parser finds, with what stands inside blocks told apart. */
function readBack(markdown: string): { blocks: string[]; inside: string[]; words: string } {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const body = page.createElement('body')
  body.innerHTML = html
  const inside = new Set(Array.from(body.querySelectorAll(':scope > * *'), ({ tagName }) => tagName))
  return {
    blocks: unique(Array.from(body.children, ({ tagName }) => tagName)),
    inside: [...inside].filter((name) => !EXPECTED.has(name)),
    words: bare(body.textContent),
  }
}

/** What blocks are made of; an address in the text may become a link. */
const EXPECTED: ReadonlySet<string> = new Set('P LI UL OL THEAD TBODY TR TH TD CODE BR A'.split(' '))
