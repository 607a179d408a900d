import { describe, expect, it } from 'vitest'
import { clean, cleanText, createCleaner, toHtml, toMarkdown } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('code.txt', import.meta.url))

const LEAD = 'The ferry company published the program that plans its crossings on Monday.'
const END = 'It has worked well since May, the company said, and others may use it.'
const story = (code: string) => `${LEAD}\n\n${code}\n\n${END}`
const fenced = (code: string, language = '') => `\`\`\`${language}\n${code}\n\`\`\``

describe.each(cases('code of plain text'))('code of plain text: %s', (_, language, code = '') => {
  const source = story(fenced(code, language))

  it('stays as it is, by default and however a text is set', () => {
    expect(clean(source).text).toBe(source)
    const set = createCleaner({ quotes: 'curly', dashes: 'em', ellipsis: 'dots' })
    expect(set(source).text).toContain(code)
  })

  it('is one block with all of its lines', () => {
    const blocks = clean(source).blocks.filter(({ kind }) => kind === 'code')
    expect(blocks).toMatchObject([{ text: code, ...(language !== '' && { language }) }])
  })

  it('comes out of toMarkdown as it went in', () => {
    expect(toMarkdown(clean(source))).toBe(`${source}\n`)
  })
})

it('code within a line stays as it is', () => {
  const source = `${LEAD} Run \`[ad_1]  “{{ x }}” -- &amp;\` first. ${END}`
  expect(clean(source).text).toBe(source)
})

it('code is kept where boilerplate around it goes', () => {
  const { text } = clean(`${story(fenced('a = 1', 'py'))}\n\nShare this:\nSource link`)
  expect(text).toBe(story(fenced('a = 1', 'py')))
})

it('indented code behind a colon keeps its indent', () => {
  const code = '    def cross(ferry):\n        return ferry.sail()'
  expect(clean(story(`The heart of it:\n\n${code}`)).text).toContain(code)
})

it('HTML within fences is code, and not a page', () => {
  const source = story(fenced('<div class="share">\n  <p>Hello</p>\n</div>', 'html'))
  expect(clean(source).text).toBe(source)
})

it.each(cases('tags that a text speaks of'))('tags that a text speaks of: %s', (_, source, text) => {
  expect(clean(source as string).text).toBe(text)
})

it('the code of a text that is broken throughout is repaired with it', () => {
  expect(cleanText('Le cafÃ© prÃ©fÃ©rÃ© est fermÃ©. Il faut `cafÃ©()`.').text).toContain('`café()`')
})

describe('a source in a programming language', () => {
  const source =
    '#!/usr/bin/env python3\nimport os\n\ndef main():\n    for name in os.listdir("."):\n        print(name)\n\nmain()\n'

  it('stays as it is, to the last line break', () => {
    const { text, kind, changes, blocks } = clean(source)
    expect(text).toBe(source)
    expect(changes).toEqual([])
    expect(kind).toBe('code')
    expect(blocks.map((block) => block.kind)).toEqual(['code'])
  })

  it('is written as code', () => {
    expect(toMarkdown(clean(source))).toBe(`\`\`\`\n${source.trimEnd()}\n\`\`\`\n`)
    expect(toHtml(clean(source))).toContain('<pre><code>#!/usr/bin/env python3\nimport os')
  })

  it('is no page if it holds tags', () => {
    const page =
      'const page = (title) => {\n  const head = "<h1>" + title + "</h1>";\n  return "<main>" + head + "</main>";\n};\n\nexport default page;\n'
    expect(clean(page)).toMatchObject({ text: page, kind: 'code' })
  })
})
