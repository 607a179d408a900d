import { fc, test } from '@fast-check/vitest'
import createSanitizer from 'dompurify'
import { JSDOM } from 'jsdom'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { type CleanDocument, cleanHtml, type Mark, toHtml, toMarkdown } from '../../src/index.js'
import { casesIn } from '../tables.js'
import { documentOf, documents, lines, nestedDocuments } from './documents.js'

const cases = casesIn(new URL('marks.txt', import.meta.url))

const { sanitize } = createSanitizer(new JSDOM('').window)
const hints = { url: 'https://paper.example/' }
const page = new JSDOM('').window.document

describe('marks are written', () => {
  it.each(cases('marks are written'))('%s', (_, source, html, markdown) => {
    const document = cleanHtml(source, hints)
    expect(toHtml(document)).toBe(html)
    expect(sanitize(html)).toBe(html)
    expect(toMarkdown(document)).toBe(`${markdown}\n`)
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
