import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/html/parse/parse.js'
import { PageMetadata } from '../../../src/schema.js'
import { casesIn } from '../../tables.js'
import { ld, page, read, readParsed, TEXTS } from './page.js'

const cases = casesIn(new URL('laws.txt', import.meta.url))
const oneOf = (heading: string) => fc.constantFrom(...cases(heading).map(([piece]) => piece))
/** A page with JSON-LD as it is written. */
const written = (json: string) => page(`${TEXTS.ld}${json}</script>`)
const repeated = <Item>(item: Item, times: number): Item[] => Array.from({ length: times }, () => item)

describe('readMetadata stands', () => {
  it.each([
    ['JSON-LD 100,000 lists deep', written('['.repeat(100_000) + ']'.repeat(100_000))],
    ['JSON-LD 100,000 graphs deep', written('{"@graph":'.repeat(100_000))],
    ['elements 100,000 deep', `<html>${'<div class="byline">'.repeat(100_000)}By Ana Ruiz`],
    ['a script of a megabyte', page(ld({ '@type': 'Article', headline: 'rain '.repeat(200_000), author: 'Ana Ruiz' }))],
    ['a megabyte of broken JSON', written(`{"a":"${'"x" '.repeat(250_000)}`)],
    ['100,000 authors', page(ld({ '@type': 'Article', author: [...repeated('Ana Ruiz', 100_000), 'Bo Li'] }))],
    ['100,000 nodes', page(ld(repeated({ '@type': 'Article', headline: 'Rain' }, 100_000)))],
    ['100,000 meta elements', `<html>${'<meta name="author" content="Ana Ruiz">'.repeat(100_000)}`],
    ['100,000 headings', `<html>${'<h1>Rain falls in the hills</h1>'.repeat(100_000)}`],
    ['a long address', `<html><link rel="canonical" href="https://example.org/${'/'.repeat(100_000)}x">`],
    ['a title of blanks and bars', `<html><title>${' | '.repeat(100_000)}x</title>`],
  ])('%s', (_, html) => {
    expect(() => read(html)).not.toThrow()
  })

  it('@id that go in circles', () => {
    const author = { '@type': 'Person', '@id': '#b', name: { '@id': '#a' }, author: { '@id': '#b' } }
    const graph = [{ '@type': 'Article', '@id': '#a', author: { '@id': '#b' } }, author]
    expect(read(page(ld({ '@graph': graph }))).authors).toEqual([])
  })

  it('keys of prototypes', () => {
    const html = written(
      '{"@type":"Article","__proto__":{"author":"Ana Ruiz","polluted":1},"constructor":{"prototype":{"polluted":1}},"author":{"@id":"__proto__","name":"Bo Li"}}',
    )
    expect(read(html).authors).toEqual(['Bo Li'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('types that stand a hundred thousand levels deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const html = written(`{"@type":"NewsArticle","author":{"@type":${deep},"name":"Ana Ruiz"}}`)
    expect(read(html).authors).toEqual(['Ana Ruiz'])
  })

  const keys = 'headline author datePublished dateModified publisher image keywords mainEntityOfPage @graph @id @type'
  const field = fc.tuple(fc.constantFrom(...keys.split(' ')), oneOf('values of other kinds than they should be'))
  test.prop([fc.array(field)])('values of other kinds than they should be', (fields) => {
    const said = fields.map(([key, value]) => `,"${key}":${value}`).join('')
    expect(() => read(written(`[{"@type":"Article"},{"@type":"NewsArticle"${said}}]`))).not.toThrow()
  })
})

describe('readMetadata says which budget ran out, where', () => {
  const large = { '@id': 'b', ...Object.fromEntries(repeated(1, 10).map((value, at) => [`k${at}`, value])) }
  const articles = repeated({ '@type': 'NewsArticle', headline: repeated({ '@id': 'b' }, 500) }, 100)
  const bylines = repeated(`<div class="byline">${'<i></i>'.repeat(2000)}</div>`, 40).join('')
  const dates = `${'<div class="date">'.repeat(12)}${'<p>Rain fell on the hills.</p>'.repeat(5000)}`
  it.each<[what: string, html: string, codes: string[]]>([
    ['JSON-LD has many values', page(ld({ '@graph': [large, ...articles] })), ['linked-data-values']],
    [
      'JSON-LD has many nodes',
      page(ld({ '@graph': repeated(repeated({ '@type': 'Thing' }, 500), 5) })),
      ['linked-data-nodes'],
    ],
    ['JSON-LD has some nodes', page(ld(repeated({ '@type': 'Thing' }, 400))), []],
    ['JSON-LD is long', page(ld('a'.repeat(2_000_000))), ['linked-data-length']],
    ['bylines are long', page('', bylines), ['elements', 'element-text']],
    ['dates are deep', page('', dates), []],
  ])('%s', (_, html, codes) => {
    const parsed = parse(html)
    readParsed(parsed, html)
    expect(parsed.budgets.warnings.map(({ code }) => code)).toEqual(codes)
  })
})

const pages = fc.array(oneOf('pieces of a page'), { maxLength: 40 }).map((pieces) => pieces.join(''))
test.prop([pages])('metadata of any page fits its schema, and each field tells where it was found', (html) => {
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
