import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type CleanDocument, cleanHtml, type Mark, toHtml, toMarkdown } from '../../src/index.js'
import { casesIn } from '../tables.js'
import { bodyOf, bodyOfMarkdown, documentOf, documents, lines, nestedDocuments, sanitize } from './documents.js'

const cases = casesIn(new URL('marks.txt', import.meta.url))

const hints = { url: 'https://paper.example/' }

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

  it.each(cases('marks that are not written'))('but for %s, whoever wrote it', (_, json) => {
    const mark = { start: 0, end: 4, ...JSON.parse(json) }
    const document = { ...documentOf([['paragraph', 'Rain fell.']]), marks: [mark] }
    expect(toHtml(document)).toBe('<p>Rain fell.</p>')
    expect(toMarkdown(document)).toBe('Rain fell.\n')
  })

  const binary = fc.string({ unit: 'binary' })
  const address = fc.oneof(
    fc.constantFrom(
      ...'https://a.example/b_(c)|d?e=f&copy;=1 mailto:a@b.example http://a.example/*b* javascript:x "'.split(' '),
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
    fc.record({ kind: fc.constant('image' as const), src: address, alt: fc.oneof(lines, binary), ...place }),
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
      const body = bodyOf(html)
      expect(body.innerHTML).toBe(html)
      expect(bare(body.textContent)).toBe(bare(document.text))
    },
  )

  it.each(['heading', 'paragraph'] as const)('so that a tilde in one line of a %s ends nothing of another', (kind) => {
    const document = documentOf([
      [kind, '~a'],
      [kind, 'a~', '\n'],
    ])
    expect(toMarkdown(document)).toMatch(/^(?:## )?\\~a\s+a\\~\n$/)
  })

  it('so that a Markdown parser finds the same signs, and no mark that is none', () => {
    const telling = lines.filter((line) => /[\p{L}\p{N}]/u.test(line))
    fc.assert(
      fc.property(marked(telling), (document) => {
        const body = bodyOfMarkdown(toMarkdown(document))
        expect(bare(body.textContent)).toBe(bare(document.text.replaceAll('\0', '\ufffd')))
        const kinds = new Set(document.marks?.map(({ kind }) => kind))
        if (!kinds.has('strong')) expect(body.querySelector('strong')).toBeNull()
        if (!kinds.has('deleted')) expect(body.querySelector('del')).toBeNull()
        if (!kinds.has('image')) expect(body.querySelector('img')).toBeNull()
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
