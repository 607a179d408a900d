import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { cleanHtml, toHtml } from '../../src/index.js'
import { casesIn } from '../tables.js'
import { documentOf, documents, lines, nestedDocuments, sanitize } from './documents.js'

const cases = casesIn(new URL('to-html.txt', import.meta.url))

describe('toHtml', () => {
  it.each(cases('toHtml'))('writes %s', (_, source, html) => {
    expect(toHtml(cleanHtml(source))).toBe(html)
  })

  it('writes nothing of nothing', () => {
    expect(toHtml(cleanHtml(''))).toBe('')
  })

  it('writes captions and embedded posts as what they are printed as', () => {
    expect(toHtml(documentOf([['caption', 'The river.']]))).toBe('<p><em>The river.</em></p>')
    expect(toHtml(documentOf([['embed', 'So it rains.']]))).toBe('<blockquote>\n<p>So it rains.</p>\n</blockquote>')
  })

  it('writes what blocks are, and reads the same', () => {
    const { blocks } = cleanHtml('<h3>Rain</h3><ol><li>Mon<ul><li>am</ul><li>Tue</ol><p>End.</p><h6>Sun</h6>')
    const marksOf = (list: typeof blocks) => list.map(({ source: _, ...block }) => block)
    const copy = JSON.parse(JSON.stringify({ text: blocks.map(({ text }) => text).join('\n'), blocks }))
    const again = cleanHtml(toHtml(cleanHtml(toHtml(copy))))
    expect(marksOf(again.blocks).map(({ start, end, ...marks }) => marks)).toEqual([
      { kind: 'heading', level: 3, text: 'Rain' },
      { kind: 'list-item', ordered: true, number: 1, depth: 1, text: 'Mon' },
      { kind: 'list-item', ordered: false, depth: 2, text: 'am' },
      { kind: 'list-item', ordered: true, number: 2, depth: 1, text: 'Tue' },
      { kind: 'paragraph', text: 'End.' },
      { kind: 'heading', level: 6, text: 'Sun' },
    ])
  })

  it('lets no level through that is none', () => {
    for (const level of ['2><script>', 7, 0, 1.5, Number.NaN, null]) {
      const document = documentOf([['heading', 'Rain', '', { level: level as number }]])
      expect(toHtml(document)).toBe('<h2>Rain</h2>')
      const depth = level as number
      expect(toHtml(documentOf([['list-item', 'Rain', '', { depth }]]))).toBe('<ul>\n<li>Rain</li>\n</ul>')
    }
  })

  it.each(cases('lets no through, wherever it stands'))('lets no %s through, wherever it stands', (_, text) => {
    const kinds = ['paragraph', 'heading', 'quote', 'list-item', 'table', 'caption', 'code', 'embed'] as const
    const html = toHtml(documentOf(kinds.map((kind) => [kind, text])))
    expect(sanitize(html)).toBe(html)
    expect(html.match(/<\/?([a-z\d]+)>|<[^>]*>?/g)?.filter((tag) => !ALLOWED.has(tag.replace('/', '')))).toEqual([])
  })

  const binary = fc.string({ unit: 'binary', maxLength: 20 })
  test.prop([fc.oneof(documents(fc.oneof(lines, binary)), nestedDocuments(fc.oneof(lines, binary)))], { numRuns: 60 })(
    'writes what no sanitizer changes',
    (document) => {
      const html = toHtml(document)
      expect(sanitize(html)).toBe(html)
    },
  )

  test.prop([fc.oneof(documents(lines), nestedDocuments(lines))], { numRuns: 60 })(
    'writes what the cleaner reads as the same text',
    (written) => {
      const { text, blocks } = cleanHtml(toHtml(written))
      // What stays of a text once it is cleaned stays for good.
      const again = cleanHtml(toHtml({ text, blocks }))
      expect(again.text.split(/\s+/)).toEqual(text.split(/\s+/))
    },
  )

  it.each(cases('keeps lines and kinds of'))('keeps lines and kinds of %s', (source) => {
    const first = cleanHtml(source)
    const again = cleanHtml(toHtml(first))
    expect(again.text).toBe(first.text)
    expect(again.blocks.map(({ kind }) => kind)).toEqual(first.blocks.map(({ kind }) => kind))
  })
})

const ALLOWED: ReadonlySet<string> = new Set(
  ['p', 'h2', 'blockquote', 'ul', 'li', 'table', 'tbody', 'tr', 'td', 'em', 'pre', 'code', 'br'].map((n) => `<${n}>`),
)
