import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/html/metadata/read-metadata.js'
import { parse } from '../../../src/html/parse/parse.js'
import { PageMetadata } from '../../../src/schema.js'
import { WORDS } from '../../words.js'

const read = (html: string) => readMetadata(parse(html), html, { url: 'https://example.org/rain', words: WORDS })
const ld = (json: string) => `<html><head><script type="application/ld+json">${json}</script></head></html>`

describe('readMetadata stands', () => {
  it.each([
    ['JSON-LD 100,000 lists deep', ld('['.repeat(100_000) + ']'.repeat(100_000))],
    ['JSON-LD 100,000 graphs deep', ld('{"@graph":'.repeat(100_000))],
    ['elements 100,000 deep', `<html>${'<div class="byline">'.repeat(100_000)}By Ana Ruiz`],
    ['a script of a megabyte', ld(`{"@type":"Article","headline":"${'rain '.repeat(200_000)}","author":"Ana Ruiz"}`)],
    ['a megabyte of broken JSON', ld(`{"a":"${'"x" '.repeat(250_000)}`)],
    ['100,000 authors', ld(`{"@type":"Article","author":[${'"Ana Ruiz",'.repeat(100_000)}"Bo Li"]}`)],
    ['100,000 nodes', ld(`[${'{"@type":"Article","headline":"Rain"},'.repeat(100_000)}{}]`)],
    ['100,000 meta elements', `<html>${'<meta name="author" content="Ana Ruiz">'.repeat(100_000)}`],
    ['100,000 headings', `<html>${'<h1>Rain falls in the hills</h1>'.repeat(100_000)}`],
    ['a long address', `<html><link rel="canonical" href="https://example.org/${'/'.repeat(100_000)}x">`],
    ['a title of blanks and bars', `<html><title>${' | '.repeat(100_000)}x</title>`],
  ])('%s', (_, html) => {
    expect(() => read(html)).not.toThrow()
  })

  it('@id that go in circles', () => {
    const html = ld(
      '{"@graph":[{"@type":"Article","@id":"#a","author":{"@id":"#b"}},{"@type":"Person","@id":"#b","name":{"@id":"#a"},"author":{"@id":"#b"}}]}',
    )
    expect(read(html).authors).toEqual([])
  })

  it('keys of prototypes', () => {
    const html = ld(
      '{"@type":"Article","__proto__":{"author":"Ana Ruiz","polluted":1},"constructor":{"prototype":{"polluted":1}},"author":{"@id":"__proto__","name":"Bo Li"}}',
    )
    expect(read(html).authors).toEqual(['Bo Li'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('values of other kinds than they should be', () => {
    const values = fc.constantFrom(
      '1',
      'null',
      'true',
      '[]',
      '{}',
      '[[["a"]]]',
      '{"name":1}',
      '{"@id":3}',
      '""',
      '{"@type":[1]}',
    )
    const keys = (
      'headline author datePublished dateModified publisher image keywords mainEntityOfPage @graph @id ' + '@type'
    ).split(' ')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), values)), (fields) => {
        const html = ld(
          `[{"@type":"Article"},{"@type":"NewsArticle",${fields.map(([key, value]) => `"${key}":${value}`).join(',')}}]`,
        )
        expect(() => read(html)).not.toThrow()
      }),
    )
  })
})

describe('readMetadata of any page', () => {
  const piece = fc.constantFrom(
    '<html>',
    '<head>',
    '<body>',
    '<title>',
    '</title>',
    '<h1 class="title">',
    '</h1>',
    '<time datetime="',
    '">',
    '</time>',
    '<meta name="author" content="',
    '<meta property="article:published_time" content="',
    '<script type="application/ld+json">',
    '</script>',
    '{"@type":"Article",',
    '"author":',
    '"Ana Ruiz"',
    '[',
    ']',
    '}',
    ',',
    '<p class="byline">By ',
    'Ana Ruiz',
    ' and ',
    'Rain falls | The Globe',
    '2024-03-05',
    '2024-03-05T10:30:00Z',
    'March 5, 2024',
    '&amp;',
    '&#0;',
    '\uD800',
    '<a href="/author/ana">',
    '</a>',
    '\n',
  )
  const pages = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  test.prop([pages])('fits its schema, and each field tells where it was found', (html) => {
    const metadata = read(html)
    expect(PageMetadata.safeParse(metadata).error).toBeUndefined()
    const { found, authors, ...fields } = metadata
    const expected = Object.keys(fields).concat(authors.length > 0 ? ['authors'] : [])
    expect(Object.keys(found).sort()).toEqual(expected.sort())
    for (const { source } of Object.values(found).flat()) {
      expect(source.start).toBeLessThanOrEqual(source.end)
      expect(source.end).toBeLessThanOrEqual(html.length)
    }
  })
})
