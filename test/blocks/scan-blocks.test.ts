import { describe, expect, it } from 'vitest'
import { inlineCodeIn, scanBlocks } from '../../src/blocks/scan-blocks.js'
import type { TextBlock } from '../../src/blocks/text-block.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('scan-blocks.txt', import.meta.url))

/** The blocks of a text, by kind and content. */
const told = (text: string, options = {}) =>
  scanBlocks(text, options).map(({ kind, lines }) => `${kind}: ${contentOf(text, lines)}`)
const contentOf = (text: string, lines: TextBlock['lines']) =>
  lines.map(({ start, end }) => text.slice(start, end)).join('⏎')
const codeBlocksIn = (text: string) => scanBlocks(text).filter(({ kind }) => kind === 'code')
const codeOf = (text: string) => codeBlocksIn(text).map(({ start, end }) => text.slice(start, end))
const inlineOf = (text: string) =>
  inlineCodeIn(text, codeBlocksIn(text)).map(({ start, end }) => text.slice(start, end))

describe('scanBlocks', () => {
  it('gives kinds, fields and places', () => {
    const text = '## Rain ##\n\n3. [x] It\n   rained.\n\n   > Snow.\n'
    expect(scanBlocks(text)).toEqual([
      { kind: 'heading', level: 2, start: 0, end: 10, lines: [{ start: 3, end: 7 }] },
      {
        kind: 'list-item',
        ordered: true,
        number: 3,
        checked: true,
        depth: 1,
        start: 12,
        end: 32,
        lines: [
          { start: 19, end: 21 },
          { start: 25, end: 32 },
        ],
      },
      { kind: 'quote', continues: true, depth: 1, quoted: 1, start: 34, end: 44, lines: [{ start: 39, end: 44 }] },
    ])
  })

  it('returns lines in lists that are not code to their item', () => {
    const [, ...further] = scanBlocks('- one\n\n      two and more\n\n      three\n')
    expect(further).toEqual([
      { kind: 'list-item', depth: 1, continues: true, start: 7, end: 25, lines: [{ start: 13, end: 25 }] },
      { kind: 'list-item', depth: 1, continues: true, start: 27, end: 38, lines: [{ start: 33, end: 38 }] },
    ])
  })
})

it.each(cases('blocks'))('blocks: %s', (_, text, ...blocks) => {
  expect(told(text)).toEqual(blocks)
})

it.each(cases('blocks of strict Markdown'))('blocks of strict Markdown: %s', (_, text, ...blocks) => {
  expect(told(text, { strict: true })).toEqual(blocks)
})

it.each(cases('code blocks'))('code blocks: %s', (_, text, ...blocks) => {
  expect(codeOf(text)).toEqual(blocks)
})

it.each(cases('inlineCodeIn'))('inlineCodeIn: %j → %j', (text, ...spans) => {
  expect(inlineOf(text)).toEqual(spans)
})
