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

  it('reads front matter only at the start', () => {
    expect(told('---\ntitle: Rain\ntags:\n  - may\n---\n# Rain\n')).toEqual([
      'front-matter: title: Rain⏎tags:⏎  - may',
      'heading: Rain',
    ])
    expect(told('---\ntitle: Rain\n---\nIt rained.\n', { strict: true })).not.toContain('front-matter: title: Rain')
    expect(told('---\nIt rained.\n---\nIt snowed.')).not.toContain('front-matter: It rained.')
    expect(told('It rained.\n\n---\ntitle: Rain\n---\n').join()).not.toContain('front-matter')
    expect(told('---\ntitle: Rain\n').join()).not.toContain('front-matter')
  })

  it('takes indented lines for text unless they look like code', () => {
    const text = 'It rained.\n\n    all day long\n\n    and all night\n\nIt stopped.\n'
    expect(told(text)).toEqual([
      'paragraph: It rained.',
      'paragraph: all day long',
      'paragraph: and all night',
      'paragraph: It stopped.',
    ])
    expect(told(text, { strict: true })[1]).toBe('code: all day long⏎⏎and all night')
    expect(told('Type:\n\n    for (;;) {\n      run();\n    }\n')[1]).toBe('code: for (;;) {⏎  run();⏎}')
  })

  it('returns lines in lists that are not code to their item', () => {
    const [, ...further] = scanBlocks('- one\n\n      two and more\n\n      three\n')
    expect(further).toEqual([
      { kind: 'list-item', depth: 1, continues: true, start: 7, end: 25, lines: [{ start: 13, end: 25 }] },
      { kind: 'list-item', depth: 1, continues: true, start: 27, end: 38, lines: [{ start: 33, end: 38 }] },
    ])
  })
})

describe('code blocks', () => {
  it('include fences and indentation', () => {
    expect(codeOf('Rain.\n\n  ```js\n  let a\n  ```\nSnow.\n')).toEqual(['  ```js\n  let a\n  ```'])
    expect(codeOf('Rain:\n\n\tlet a = 1;\n\n\tlet b = 2;\n\nSnow.\n')).toEqual(['\tlet a = 1;\n\n\tlet b = 2;'])
    expect(codeOf('- Rain:\n  ~~~\n  let a\n  ~~~\n> ```\n> x\n> ```\n')).toEqual([
      '  ~~~\n  let a\n  ~~~',
      '> ```\n> x\n> ```',
    ])
    expect(codeOf('Rain.\r\n\r\n```\r\na\r\n```\r\nSnow.')).toEqual(['```\r\na\r\n```'])
  })

  it('need code after an unclosed fence', () => {
    expect(codeOf('Rain:\n```\nlet a = 1;\nrun(a);\n')).toEqual(['```\nlet a = 1;\nrun(a);'])
    expect(codeOf('Rain:\n```text\nhello there\n')).toEqual(['```text\nhello there'])
    expect(codeOf('Rain.\n```\nIt rained all day long and all night.\n')).toEqual([])
    expect(codeOf('```\nIt rained all day long and all night.\n~~~\nIt snowed, too.\n')).toEqual([])
  })

  it('include a closed fence after an unclosed one', () => {
    const text =
      '~~~\nIt rained all day long and all night.\n\n```\nsnow\n```\n\nIt rained all day long and all night.\n'
    expect(codeOf(text)).toEqual(['```\nsnow\n```'])
  })

  it('include indented lines of Markdown unless they are sentences', () => {
    expect(codeOf('## Rain\n\n    rain  12\n    snow   8\n')).toEqual(['    rain  12\n    snow   8'])
    expect(codeOf('## Rain\n\n    It rained all day long and all night.\n')).toEqual([])
  })

  it('exclude scripts of pages', () => {
    const script = "    (function (d, a) { d[a] = d[a] || []; })(window, 'ads');\n"
    expect(codeOf(`It rained.\n\n${script}`)).toEqual([])
    expect(codeOf(`Put this into the page:\n\n${script}`)).toEqual([script.trimEnd()])
  })
})

describe('inlineCodeIn', () => {
  it.each(cases('inlineCodeIn'))('%j → %j', (text, ...spans) => {
    expect(inlineOf(text)).toEqual(spans)
  })
})
