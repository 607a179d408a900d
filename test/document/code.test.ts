import { micromark } from 'micromark'
import { describe, expect, it } from 'vitest'
import { type Block, type CleanDocument, chunk, type Mark, toHtml, toMarkdown } from '../../src/index.js'
import { casesIn } from '../tables.js'
import { sanitize } from './documents.js'

const cases = casesIn(new URL('code.txt', import.meta.url))

/** A document of one block of code behind a paragraph, as the cleaner writes it. */
function withCode(code: string, language?: string): Pick<CleanDocument, 'text' | 'blocks'> {
  const fence = '`'.repeat(5)
  const text = `Run:\n\n${fence}${language ?? ''}\n${code}\n${fence}`
  const source = { start: 0, end: 0 }
  const blocks: Block[] = [
    { kind: 'paragraph', text: 'Run:', start: 0, end: 4, source },
    { kind: 'code', ...(language !== undefined && { language }), text: code, start: 6, end: text.length, source },
  ]
  return { text, blocks }
}

const CODE = 'if (a < b) {\n\n\tgo("*")\n  }'

describe('a block of code', () => {
  it('is written as it is, with its language', () => {
    expect(toMarkdown(withCode(CODE, 'js'))).toBe(`Run:\n\n\`\`\`js\n${CODE}\n\`\`\`\n`)
    const html = toHtml(withCode(CODE, 'js'))
    expect(html).toBe('<p>Run:</p>\n<pre><code class="language-js">if (a &lt; b) {\n\n\tgo("*")\n  }</code></pre>')
    expect(sanitize(html)).toBe(html)
  })

  it('has a fence that it does not hold', () => {
    const code = '```js\nx\n  ````'
    const markdown = toMarkdown(withCode(code))
    expect(markdown).toBe(`Run:\n\n\`\`\`\`\`\n${code}\n\`\`\`\`\`\n`)
    expect(micromark(markdown)).toBe('<p>Run:</p>\n<pre><code>```js\nx\n  ````\n</code></pre>\n')
  })

  it('lets no language through that is no name', () => {
    const document = withCode('x', '"><script>')
    expect(toHtml(document)).toBe('<p>Run:</p>\n<pre><code>x</code></pre>')
    expect(toMarkdown(document)).toBe('Run:\n\n```\nx\n```\n')
  })

  it('stands alone beside other code', () => {
    const [, code] = withCode('x').blocks
    const blocks = ['x\n', 'y'].map((text) => ({ ...(code as Block), text }))
    expect(toMarkdown({ text: 'x\n\ny', blocks })).toBe('```\nx\n\n```\n\n```\ny\n```\n')
  })

  it('is cut into chunks', () => {
    const document = { ...withCode(CODE, 'js'), changes: [] }
    const whole = chunk(document, { size: 12 }).map(({ text }) => text)
    expect(whole.join('').replace(/\s/g, '')).toBe(document.text.replace(/\s/g, ''))
  })
})

describe('code within a line', () => {
  const line = (text: string, marks: Mark[]) => ({
    text,
    blocks: [{ kind: 'paragraph', text, start: 0, end: text.length, source: { start: 0, end: 0 } } as Block],
    marks,
  })

  it.each(cases('is written with the signs it needs'))(
    'is written with the signs it needs: %s',
    (text, code, html, markdown) => {
      const start = text.indexOf(code)
      const document = line(text, [{ kind: 'code', start, end: start + code.length }])
      expect(toHtml(document)).toBe(`<p>${html}</p>`)
      expect(toMarkdown(document)).toBe(`${markdown}\n`)
    },
  )

  it('moves the marks beside it', () => {
    const document = line('A `b` and more `c`.', [
      { kind: 'code', start: 2, end: 5 },
      { kind: 'link', start: 10, end: 18, href: 'https://paper.example/' },
      { kind: 'code', start: 15, end: 18 },
    ])
    expect(toHtml(document)).toBe(
      '<p>A <code>b</code> and <a href="https://paper.example/">more <code>c</code></a>.</p>',
    )
    expect(toMarkdown(document)).toBe('A `b` and [more `c`](https://paper.example/).\n')
  })

  it('stays code where no marks are asked for', () => {
    const document = line('Type `a*b` *now*.', [
      { kind: 'code', start: 5, end: 10 },
      { kind: 'strong', start: 0, end: 4 },
    ])
    expect(toMarkdown(document, { marks: false })).toBe('Type `a*b` \\*now\\*.\n')
    expect(toHtml(document, { marks: false })).toBe('<p>Type <code>a*b</code> *now*.</p>')
  })
})
