import { fc, test } from '@fast-check/vitest'
import createSanitizer from 'dompurify'
import { JSDOM } from 'jsdom'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { type CleanDocument, cleanHtml, type Mark, toHtml, toMarkdown } from '../../src/index.js'
import { documentOf, documents, lines, nestedDocuments } from './documents.js'

const { sanitize } = createSanitizer(new JSDOM('').window)
const hints = { url: 'https://paper.example/' }
const page = new JSDOM('').window.document

describe('marks are written', () => {
  it.each<[what: string, source: string, html: string, markdown: string]>([
    [
      'a link',
      '<p>See <a href="/a?b=1&amp;c=2">the bridge</a>.</p>',
      '<p>See <a href="https://paper.example/a?b=1&amp;c=2">the bridge</a>.</p>',
      'See [the bridge](https://paper.example/a?b=1&c=2).\n',
    ],
    [
      'emphasis',
      '<p>An <i>old</i> <b>bridge</b>.</p>',
      '<p>An <em>old</em> <strong>bridge</strong>.</p>',
      'An _old_ **bridge**.\n',
    ],
    [
      'emphasis in a word',
      '<p>un<em>believ</em>able, <em>so</em>he</p>',
      '<p>un<em>believ</em>able, <em>so</em>he</p>',
      'un*believ*able, *so*he\n',
    ],
    [
      'emphasis in pieces',
      '<p><b>so</b><b>me</b> <a href="/a"><b>is</b></a><b>let</b></p>',
      '<p><strong>some</strong> <a href="https://paper.example/a"><strong>is</strong></a><strong>let</strong></p>',
      '**some** [**is**](https://paper.example/a)**let**\n',
    ],
    [
      'emphasis that Markdown cannot show',
      '<p>a<em>"b"</em>c and a<b>(b)</b>c</p>',
      '<p>a<em>"b"</em>c and a<strong>(b)</strong>c</p>',
      'a"b"c and a(b)c\n',
    ],
    [
      'one in another',
      '<p><a href="/a">the <b>old <i>one</i></b></a></p>',
      '<p><a href="https://paper.example/a">the <strong>old <em>one</em></strong></a></p>',
      '[the **old _one_**](https://paper.example/a)\n',
    ],
    ['code', '<p>Type <code>a*b|`</code>.</p>', '<p>Type <code>a*b|`</code>.</p>', 'Type `` a*b|` ``.\n'],
    [
      'what is struck out',
      '<p>Now <s>12</s> 13 of ~20.</p>',
      '<p>Now <del>12</del> 13 of ~20.</p>',
      'Now ~~12~~ 13 of \\~20.\n',
    ],
    ['what Markdown has no sign for', '<p>H<sub>2</sub>O</p>', '<p>H<sub>2</sub>O</p>', 'H<sub>2</sub>O\n'],
    [
      'a heading',
      '<h2><b>Rain</b></h2><h3>A <i>wet</i> day</h3>',
      '<h2>Rain</h2>\n<h3>A <em>wet</em> day</h3>',
      '## Rain\n\n### A _wet_ day\n',
    ],
    [
      'a list',
      '<ul><li><a href="/a">Mon</a></li><li>Tue</li></ul>',
      '<ul>\n<li><a href="https://paper.example/a">Mon</a></li>\n<li>Tue</li>\n</ul>',
      '- [Mon](https://paper.example/a)\n- Tue\n',
    ],
    [
      'a table',
      '<table><tr><td>Day<td><b>Rain</b><tr><td><code>a|b</code><td>3</table>',
      '<table>\n<tbody>\n<tr><td>Day</td><td><strong>Rain</strong></td></tr>\n<tr><td><code>a|b</code></td><td>3</td></tr>\n</tbody>\n</table>',
      '|  |  |\n| --- | --- |\n| Day | **Rain** |\n| `a\\|b` | 3 |\n',
    ],
    [
      'a quote',
      '<blockquote><p>It is <em>wet</em>.</p></blockquote>',
      '<blockquote>\n<p>It is <em>wet</em>.</p>\n</blockquote>',
      '> It is _wet_.\n',
    ],
    ['code as it is', '<pre>a <b>b</b></pre>', '<pre><code>a b</code></pre>', '```\na b\n```\n'],
    [
      'a bracket',
      '<p><a href="/a_(b)">a [sic] b]</a>!<a href="/c">c</a></p>',
      '<p><a href="https://paper.example/a_(b)">a [sic] b]</a>!<a href="https://paper.example/c">c</a></p>',
      '[a \\[sic\\] b\\]](<https://paper.example/a_(b)>)\\![c](https://paper.example/c)\n',
    ],
    [
      'an address as its own words',
      '<p><a href="http://a.example/_b_">http://a.example/_b_</a></p>',
      '<p><a href="http://a.example/_b_">http://a.example/_b_</a></p>',
      '[http://a.example/\\_b\\_](http://a.example/_b_)\n',
    ],
    [
      'a picture',
      '<p>One.</p><img src="/b.jpg" alt="A &quot;wet&quot; [b] <i>"><p>Two.</p>',
      '<p>One.</p>\n<p><img src="https://paper.example/b.jpg" alt="A &quot;wet&quot; [b]  i"></p>\n<p>Two.</p>',
      'One.\n\n![A "wet" \\[b\\]  i](https://paper.example/b.jpg)\n\nTwo.\n',
    ],
    [
      'a picture in a list',
      '<ul><li>One<img src="/b.jpg"><li>Two</ul><p>End.</p>',
      '<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n<p><img src="https://paper.example/b.jpg" alt=""></p>\n<p>End.</p>',
      '- One\n- Two\n\n![](https://paper.example/b.jpg)\n\nEnd.\n',
    ],
  ])('%s', (_, source, html, markdown) => {
    const document = cleanHtml(source, hints)
    expect(toHtml(document)).toBe(html)
    expect(sanitize(html)).toBe(html)
    expect(toMarkdown(document)).toBe(markdown)
    expect(cleanHtml(toHtml(document), hints).text).toBe(document.text)
  })

  it('not at all on request', () => {
    const document = cleanHtml('<p>An <i>old</i> <a href="/a">bridge</a>.</p><img src="/b">', hints)
    expect(toHtml(document, { marks: false })).toBe('<p>An old bridge.</p>')
    expect(toMarkdown(document, { marks: false })).toBe('An old bridge.\n')
  })

  it.each<[what: string, mark: object]>([
    ['a script', { kind: 'link', href: 'javascript:alert(1)' }],
    ['a script in capitals', { kind: 'link', href: ' JAVASCRIPT:alert(1)' }],
    ['data', { kind: 'image', src: 'data:image/svg+xml,<svg onload=alert(1)>' }],
    ['mail as a picture', { kind: 'image', src: 'mailto:a@b.example' }],
    ['the end of an attribute', { kind: 'link', href: 'https://a.example/" onclick="alert(1)' }],
    ['the end of a destination', { kind: 'link', href: 'https://a.example/> <b>' }],
    ['no address', { kind: 'link' }],
    ['another style', { kind: 'script' }],
    ['another style of every object', { kind: 'constructor' }],
    ['no place', { kind: 'strong', start: Number.NaN, end: null }],
    ['a place that is none', { kind: 'strong', start: 3, end: -1 }],
  ])('but for %s, whoever wrote it', (_, mark) => {
    const document = { ...documentOf([['paragraph', 'Rain fell.']]), marks: [{ start: 0, end: 4, ...mark } as Mark] }
    expect(toHtml(document)).toBe('<p>Rain fell.</p>')
    expect(toMarkdown(document)).toBe('Rain fell.\n')
  })

  const address = fc.oneof(
    fc.constantFrom(
      'https://a.example/b_(c)|d?e=f&copy;=1',
      'mailto:a@b.example',
      'http://a.example/*b*',
      'javascript:x',
      '"',
    ),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  )
  const place = { start: fc.nat(60), end: fc.nat(60) }
  const mark: fc.Arbitrary<Mark> = fc.oneof(
    fc.record({ kind: fc.constant('link' as const), href: address, ...place }),
    fc.record({
      kind: fc.constantFrom('emphasis', 'strong', 'code', 'deleted', 'subscript', 'superscript', 'highlight'),
      ...place,
    }),
    fc.record({ kind: fc.constant('break' as const), ...place }),
    fc.record({
      kind: fc.constant('image' as const),
      src: address,
      alt: fc.oneof(lines, fc.string({ unit: 'binary' })),
      ...place,
    }),
  )
  const marked = (line: fc.Arbitrary<string>): fc.Arbitrary<Pick<CleanDocument, 'text' | 'blocks' | 'marks'>> =>
    fc
      .tuple(fc.oneof(documents(line), nestedDocuments(line)), fc.array(mark, { maxLength: 6 }))
      .map(([document, marks]) => ({ ...document, marks }))

  test.prop([marked(fc.oneof(lines, fc.string({ unit: 'binary', maxLength: 20 })))], { numRuns: 200 })(
    'so that no sanitizer changes them',
    (document) => {
      const html = toHtml(document)
      expect(sanitize(html)).toBe(html)
      const body = page.createElement('body')
      body.innerHTML = html
      expect(body.innerHTML).toBe(html)
      expect(bare(body.textContent)).toBe(bare(document.text))
    },
  )

  it.each(['heading', 'paragraph'] as const)('so that a tilde in one line of a %s ends nothing of another', (kind) => {
    const source = { start: 0, end: 0 }
    const blocks = [
      { kind, text: '~a', start: 0, end: 2, source },
      { kind, text: 'a~', start: 3, end: 5, source },
    ]
    expect(toMarkdown({ text: '~a\na~', blocks })).toMatch(/^(?:## )?\\~a\s+a\\~\n$/)
  })

  it('so that a Markdown parser finds the same signs, and no mark that is none', () => {
    const telling = lines.filter((line) => /[\p{L}\p{N}]/u.test(line))
    fc.assert(
      fc.property(marked(telling), (document) => {
        const html = micromark(toMarkdown(document), {
          allowDangerousHtml: true,
          extensions: [gfm()],
          htmlExtensions: [gfmHtml()],
        })
        const body = page.createElement('body')
        body.innerHTML = html
        expect(bare(body.textContent)).toBe(bare(document.text.replaceAll('\0', '\ufffd')))
        const kinds = new Set(document.marks?.map(({ kind }) => kind))
        for (const [kind, tag] of [
          ['strong', 'STRONG'],
          ['deleted', 'DEL'],
          ['image', 'IMG'],
        ] as const)
          if (!kinds.has(kind)) expect(body.querySelector(tag)).toBeNull()
      }),
      { numRuns: 500 },
    )
  })
})

/** Controls go, cells and lines are parted, and half of a pair cannot be written. */
const bare = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, '')
    .replace(/\\?\|/g, '')
