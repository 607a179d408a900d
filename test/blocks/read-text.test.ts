import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/blocks/read-text.js'
import { scanBlocks } from '../../src/blocks/scan-blocks.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('read-text.txt', import.meta.url))

const codeIn = (text: string, isMarkup = false) =>
  readText(text, isMarkup).code.map(({ start, end }) => text.slice(start, end))

const folder = new URL('../clean/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))

describe('clean texts', () => {
  it.each(files)('%s is text', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    if (name.startsWith('genres/code.')) expect(codeIn(text)).not.toEqual([])
    else expect(codeIn(text)).toEqual([])
    expect(readText(text, false)).toMatchObject({ isMarkdown: false, isSourceCode: false })
  })
})

describe('plain text', () => {
  const texts = cases('has no code and is not Markdown')

  it.each(texts)('has no code and is not Markdown: %s', (_, lines) => {
    const text = `${lines}\n`
    expect(codeIn(text)).toEqual([])
    expect(readText(text, false)).toMatchObject({ isMarkdown: false, isSourceCode: false })
  })

  it('has no headings of several lines', () => {
    const kinds = (text: string) => readText(text, false).blocks.map(({ kind }) => kind)
    expect(kinds('def count\n  1\nend\n----\n\nIt rained.')).not.toContain('heading')
    expect(kinds('Rain\n----\n\nIt rained.')).toContain('heading')
  })

  it('keeps all words in the lines of its blocks', () => {
    for (const [, text] of texts) {
      const said = scanBlocks(text).flatMap(({ lines }) => lines.map(({ start, end }) => text.slice(start, end)))
      for (const word of text.match(/\p{L}{3,}/gu) ?? []) expect(said.join('\n')).toContain(word)
    }
  })
})

it.each(cases('a text is Markdown by'))('a text is Markdown by %s', (_, text) => {
  expect(readText(text, false).isMarkdown).toBe(true)
})

describe('readText', () => {
  it('finds code in blocks and lines, in order', () => {
    expect(codeIn('Run `a`:\n\n```sh\n`b`\n```\n\nThen `c`.')).toEqual(['`a`', '```sh\n`b`\n```', '`c`'])
  })

  it('takes a whole source file for code', () => {
    const source = 'function add(a, b) {\n  return a + b;\n}\n\nconsole.log(add(1, 2));\n'
    expect(readText(source, false)).toMatchObject({ isSourceCode: true, isMarkdown: false })
    expect(codeIn(source)).toEqual([source])
  })

  it('reads only code delimiters in text made from markup', () => {
    expect(readText('## Rain\n\nIt rained.', true).isMarkdown).toBe(false)
    expect(codeIn('Run `a`:\n\n```sh\nb\n```', true)).toEqual(['`a`', '```sh\nb\n```'])
    expect(codeIn('So we say:\n\n    if (a) b()\n\n```js\nopen()', true)).toEqual([])
  })
})
