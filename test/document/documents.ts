import createSanitizer from 'dompurify'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Block, BlockDetails, BlockKind, CleanDocument } from '../../src/document.js'
import { BlockKind as kinds } from '../../src/schema.js'
import { scraped } from '../alphabet.js'

const { window } = new JSDOM('')

export const { sanitize } = createSanitizer(window)

/** What a browser makes of HTML. */
export function bodyOf(html: string): HTMLElement {
  const body = window.document.createElement('body')
  body.innerHTML = html
  return body
}

/** What a browser makes of Markdown, by a parser that lets HTML through. */
export const bodyOfMarkdown = (markdown: string): HTMLElement =>
  bodyOf(micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }))

const nowhere = { start: 0, end: 0 }

/** A document of blocks, each with the gap before it. */
export function documentOf(
  parts: readonly (readonly [kind: BlockKind, text: string, gap?: string, marks?: BlockDetails])[],
): Pick<CleanDocument, 'text' | 'blocks'> {
  let text = ''
  const blocks = parts.map(([kind, line, gap = '\n\n', marks = {}]): Block => {
    if (text !== '') text += gap
    const start = text.length
    text += line
    return { kind, ...marks, text: line, start, end: text.length, source: nowhere } as Block
  })
  return { text, blocks }
}

const kind = fc.constantFrom(...kinds.options)
const gap = fc.constantFrom('\n', '\n\n')
const marks: fc.Arbitrary<BlockDetails> = fc.record(
  { level: fc.integer({ min: 1, max: 6 }), ordered: fc.boolean(), depth: fc.integer({ min: 1, max: 12 }) },
  { requiredKeys: [] },
)

/** All that a block may say of itself, fitting or not. */
const details: fc.Arbitrary<BlockDetails> = fc.record(
  {
    level: fc.integer({ min: 1, max: 6 }),
    ordered: fc.boolean(),
    number: fc.integer({ min: -2, max: 12 }),
    checked: fc.boolean(),
    continues: fc.constant(true as const),
    header: fc.constant(true as const),
    columns: fc.array(fc.nat(4), { maxLength: 4 }),
    label: fc.constantFrom('1', '2', 'a', '*', 'x y', ']'),
    term: fc.constant(true as const),
    quoted: fc.nat(3),
    depth: fc.nat(4),
  },
  { requiredKeys: [] },
)

/** Documents that no cleaner wrote, of any kinds in any order. */
export const documents = (line: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(kind, line, gap, marks), { maxLength: 8 }).map((parts) =>
    documentOf(
      parts.map(([what, text, before, { depth, ...said }]) => {
        const isItem = what === 'list-item'
        return [what, text, before, isItem ? { depth, ...said } : said]
      }),
    ),
  )

/** The same, of blocks that stand in each other. */
export const nestedDocuments = (line: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(kind, line, gap, details), { maxLength: 8 }).map(documentOf)

/** Lines as scraped text has them, and of what Markdown takes for marks. */
export const lines = fc.oneof(
  scraped(8),
  fc
    .array(
      fc.constantFrom(
        ...['a', 'é', '漢', '1', ' ', '  ', ...'* ** _ __ ` ``` ~ ~~ # ## > - --- +'.split(' ')],
        ...['=', '==', '1.', '2)', '[', ']', '(', ')', '![', '](x)', '[^1]', '[ ]', ':', '|', '\\', '<', '<b>', '<!--'],
        ...[...'& &amp; &#39; http://a.example/_b_ www.a.example https://a.example/*x " . !'.split(' '), '\t'],
      ),
      { maxLength: 10 },
    )
    .map((pieces) => pieces.join('')),
)
