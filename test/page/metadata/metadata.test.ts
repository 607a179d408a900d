import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageMetadata } from '../../../src/document.js'
import { wordsOf } from '../../../src/locale/at-hand.js'
import { readMetadata } from '../../../src/page/metadata/metadata.js'
import { readPage, releasePage } from '../../../src/page/read/read.js'
import { casesIn, partsOf } from '../../tables.js'

const story =
  '<p>The river rose by two meters overnight, and the old bridge was closed to traffic, the town said on Monday.</p>' +
  '<p>Engineers will look at the piers today, said the mayor, and the ferry will carry people until then.</p>' +
  '<p>The bridge has carried the road to the islands for ninety years, and nobody knows when it will open again.</p>'
const cases = casesIn(new URL('metadata.txt', import.meta.url), { story })
const words = wordsOf([])
const url = 'https://globe.example/2024/islands/old-bridge-closed'

function metadataOf(html: string): PageMetadata {
  const page = readPage(html)
  const metadata = readMetadata(page, { words, url })
  releasePage(page)
  return metadata
}

describe('readMetadata', () => {
  it.each(cases('title'))('%s', (_, html, title) => {
    expect(metadataOf(html).title ?? '').toBe(title)
  })
  it.each(cases('authors'))('%s', (_, html, authors = '') => {
    expect(metadataOf(html).authors).toEqual(partsOf(authors))
  })
  it.each(cases('publishedAt'))('%s', (_, html, date) => {
    expect(metadataOf(html).publishedAt ?? '').toBe(date)
  })
  it.each(cases('other fields'))('%s', (_, html, field = '', value = '') => {
    const said = metadataOf(html)[field as keyof PageMetadata] ?? ''
    expect(Array.isArray(said) ? said.join(', ') : said).toBe(value)
  })
})

describe('any page', () => {
  const piece = fc.constantFrom(
    ...[
      '<h1>',
      '</h1>',
      '<title>',
      '</title>',
      '<meta name=author content="',
      '">',
      '<script type="application/ld+json">',
      '</script>',
    ],
    ...[
      '{"@id":"#a","author":{"@id":"#a"}}',
      '[[[',
      '{"@type":"Article","author":',
      'By Ana Ruiz',
      '5 May 2024',
      ' | ',
      '<time>',
      '<a rel=author>',
    ],
  )
  it('never throws, and names places within the source', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        const html = pieces.join('')
        for (const places of Object.values(metadataOf(html).found))
          for (const { source } of places) {
            expect(source.start).toBeLessThanOrEqual(source.end)
            expect(source.end).toBeLessThanOrEqual(html.length)
          }
      }),
      { numRuns: 200 },
    )
  })
  it('leaves JSON-LD past its budget unread', () => {
    const brackets = `<script type="application/ld+json">${'['.repeat(3_000_000)}</script>`
    expect(metadataOf(`<title>Rain falls</title>${brackets}<h1>Rain falls</h1>`).title).toBe('Rain falls')
  })
  it('follows an @id that points to itself once', () => {
    const data =
      '{"@graph":[{"@type":"Article","@id":"#a","headline":"Rain falls","author":{"@id":"#a"},"isPartOf":{"@id":"#a"}}]}'
    expect(metadataOf(`<script type="application/ld+json">${data}</script><h1>Rain falls</h1>`).authors).toEqual([])
  })
  it('reads as much of thousands of meta elements as of a few', () => {
    const metas = '<meta name="author" content="Ana Ruiz">'.repeat(20_000)
    expect(metadataOf(`${metas}<h1>Rain falls</h1>${story}`).authors).toEqual(['Ana Ruiz'])
  })
})
