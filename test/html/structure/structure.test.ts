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

describe.each(['lists', 'definitions', 'tables', 'formulas', 'what stands in a line', 'what stands between blocks'])(
  '%s',
  (heading) => {
    it.each(cases(heading))('%s', (_, source, markdown) => {
      expect(read(source).markdown).toBe(`${markdown}\n`)
    })
  },
)

describe.each(['formulas', 'signs that a page draws'])('the text of %s', (heading) => {
  it.each(cases(heading))('%s', (_, source, text) => {
    expect(read(source).document.text).toBe(text)
  })
})

describe('the blocks of a document', () => {
  it('say what the items of lists are', () => {
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

  it('say which is the term of a definition', () => {
    const { document, html } = read('<dl><dt>Lede</dt><dd>The top.</dd></dl>')
    expect(document.blocks).toMatchObject([
      { kind: 'definition', term: true, text: 'Lede' },
      { kind: 'definition', text: 'The top.' },
    ])
    expect(html).toBe('<dl>\n<dt>Lede</dt>\n<dd>The top.</dd>\n</dl>')
  })

  it('say where the cells of a table stand, and keep their bars', () => {
    const { document } = read('<table><tr><th><th>a|b<th>c<tr><td>d<td>e<td>f</table>')
    expect(document.text).toBe('a\\|b | c\nd | e | f')
    expect(document.blocks).toMatchObject([{ kind: 'table', header: true, columns: [1, 2] }, { kind: 'table' }])
  })

  it('are formulas where these stand alone, and all formulas are marked', () => {
    const { document } = read('<p>A <math><mi>x</mi></math></p><math display="block"><mi>y</mi></math>')
    expect(document.marks).toEqual([
      { kind: 'formula', start: 2, end: 5 },
      { kind: 'formula', start: 7, end: 12 },
    ])
    expect(document.blocks).toMatchObject([{ kind: 'paragraph' }, { kind: 'formula', text: '$$y$$' }])
  })

  it('keep links in code where they can', () => {
    const { html, markdown } = read(
      '<p>One.</p><pre><code>use <a href="/list">List</a>;\nList.of(1 &lt; 2)</code></pre>',
    )
    expect(html).toContain('<code>use <a href="https://paper.example/list">List</a>;\nList.of(1 &lt; 2)</code>')
    expect(markdown).toBe('One.\n\n```\nuse List;\nList.of(1 < 2)\n```\n')
  })
})
