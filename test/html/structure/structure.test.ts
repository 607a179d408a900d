import createSanitizer from 'dompurify'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { cleanHtml, replay, toHtml, toMarkdown, undo } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('structure.txt', import.meta.url))

const hints = { url: 'https://paper.example/a' }
const { sanitize } = createSanitizer(new JSDOM('').window)
const words = (text: string) => text.split(/\s+/)

/** What a source reads as: its text, its Markdown; and the laws that hold of all that is written of it. */
function read(source: string) {
  const document = cleanHtml(source, hints)
  const html = toHtml(document)
  expect(sanitize(html)).toBe(html)
  expect(words(cleanHtml(html, hints).text)).toEqual(words(document.text))
  expect(replay(source, document.changes)).toBe(document.text)
  expect(undo(document.text, document.changes)).toBe(source)
  return { document, html, markdown: toMarkdown(document) }
}

describe('lists', () => {
  it.each(cases('lists'))('%s', (_, source, markdown) => {
    expect(read(source).markdown).toBe(`${markdown}\n`)
  })

  it('say what their items are', () => {
    const { document, html } = read('<ol start=3><li>Mon<p>wet</p><blockquote><p>So.</p></blockquote></ol>')
    expect(document.blocks).toMatchObject([
      { kind: 'list-item', ordered: true, number: 3, depth: 1, text: 'Mon' },
      { kind: 'list-item', continues: true, depth: 1, text: 'wet' },
      { kind: 'quote', quoted: 1, depth: 1, text: 'So.' },
    ])
    expect(html).toContain('<ol start="3">')
    expect(read('<ul><li><input type=checkbox checked> a</ul>').html).toBe(
      '<ul>\n<li><input type="checkbox" checked="" disabled=""> a</li>\n</ul>',
    )
  })
})

describe('definitions', () => {
  it.each(cases('definitions'))('%s', (_, source, markdown) => {
    expect(read(source).markdown).toBe(`${markdown}\n`)
  })

  it('say which is the term', () => {
    const { document, html } = read('<dl><dt>Lede</dt><dd>The top.</dd></dl>')
    expect(document.blocks).toMatchObject([
      { kind: 'definition', term: true, text: 'Lede' },
      { kind: 'definition', text: 'The top.' },
    ])
    expect(html).toBe('<dl>\n<dt>Lede</dt>\n<dd>The top.</dd>\n</dl>')
  })
})

describe('tables', () => {
  it.each(cases('tables'))('%s', (_, source, markdown) => {
    expect(read(source).markdown).toBe(`${markdown}\n`)
  })

  it('keep their bars in the text, and say where cells stand', () => {
    const { document } = read('<table><tr><th><th>a|b<th>c<tr><td>d<td>e<td>f</table>')
    expect(document.text).toBe('a\\|b | c\nd | e | f')
    expect(document.blocks).toMatchObject([{ kind: 'table', header: true, columns: [1, 2] }, { kind: 'table' }])
  })
})

describe('formulas', () => {
  it.each(cases('formulas'))('%s', (_, source, text) => {
    const { document, markdown } = read(source)
    expect(document.text).toBe(text)
    expect(markdown).toBe(`${text}\n`)
  })

  it.each(['tex2jax_ignore', 'tex2jax_process', 'mathjax_ignore'])(
    'are not all that is in a box of the class %s',
    (name) => {
      const { document } = read(`<div class="${name}"><p>a <img src="a.png" alt="Harbor"> b</p></div>`)
      expect(document.text).toBe('a b')
    },
  )

  it('leave prices alone, and tell them from formulas', () => {
    expect(read('<p>From $5 to $10.</p>').markdown).toBe('From $5 to $10.\n')
    expect(read('<p>From $5 to <math><mi>x</mi></math>.</p>').markdown).toBe('From \\$5 to $x$.\n')
  })

  it('are marked, and are blocks where they stand alone', () => {
    const { document } = read('<p>A <math><mi>x</mi></math></p><math display="block"><mi>y</mi></math>')
    expect(document.marks).toEqual([
      { kind: 'formula', start: 2, end: 5 },
      { kind: 'formula', start: 7, end: 12 },
    ])
    expect(document.blocks).toMatchObject([{ kind: 'paragraph' }, { kind: 'formula', text: '$$y$$' }])
  })
})

describe('what stands in a line', () => {
  it.each(cases('what stands in a line'))('%s', (_, source, markdown) => {
    expect(read(source).markdown).toBe(`${markdown}\n`)
  })
})

describe('what stands between blocks', () => {
  it.each(cases('what stands between blocks'))('%s', (_, source, markdown) => {
    expect(read(source).markdown).toBe(`${markdown}\n`)
  })
})

describe('links in code', () => {
  it('stay where they can', () => {
    const { html, markdown } = read(
      '<p>One.</p><pre><code>use <a href="/list">List</a>;\nList.of(1 &lt; 2)</code></pre>',
    )
    expect(html).toContain(
      '<pre><code>use <a href="https://paper.example/list">List</a>;\nList.of(1 &lt; 2)</code></pre>',
    )
    expect(markdown).toBe('One.\n\n```\nuse List;\nList.of(1 < 2)\n```\n')
  })
})

describe('signs that a page draws', () => {
  it.each(cases('signs that a page draws'))('%s', (_, source, text) => {
    expect(read(source).document.text).toBe(text)
  })

  it('a formula between dollars', () => {
    expect(read('<p>So <img alt="$c$" src="/c.png"> holds.</p>').markdown).toBe('So $c$ holds.\n')
  })
})
