import { describe, expect, it } from 'vitest'
import { readText } from '../../src/blocks/read-text.js'

const codeIn = (text: string, isMarkup = false) =>
  readText(text, isMarkup).code.map(({ start, end }) => text.slice(start, end))

describe('readText', () => {
  it('finds code in blocks and lines, in order', () => {
    expect(codeIn('Run `a`:\n\n```sh\n`b`\n```\n\nThen `c`.')).toEqual(['`a`', '```sh\n`b`\n```', '`c`'])
  })

  it('takes a whole source file for code', () => {
    const source = 'function add(a, b) {\n  return a + b;\n}\n\nconsole.log(add(1, 2));\n'
    expect(readText(source, false)).toMatchObject({ isSourceCode: true, isMarkdown: false })
    expect(codeIn(source)).toEqual([source])
  })

  it('recognizes Markdown', () => {
    expect(readText('## Rain\n\nIt rained.', false).isMarkdown).toBe(true)
    expect(readText('It rained.\n\n- So it goes.', false).isMarkdown).toBe(false)
  })

  it('reads only code delimiters in text made from markup', () => {
    expect(readText('## Rain\n\nIt rained.', true).isMarkdown).toBe(false)
    expect(codeIn('Run `a`:\n\n```sh\nb\n```', true)).toEqual(['`a`', '```sh\nb\n```'])
    expect(codeIn('So we say:\n\n    if (a) b()\n\n```js\nopen()', true)).toEqual([])
  })
})
