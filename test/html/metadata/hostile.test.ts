import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/html/metadata/read-metadata.js'
import { parse } from '../../../src/html/parse/parse.js'
import { growthOf } from '../../growth.js'
import { WORDS } from '../../words.js'

const page = (linked: unknown) =>
  `<html><head><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><p>Rain.</p></body></html>`

const large = (keys: number) => ({
  '@id': 'b',
  ...Object.fromEntries(Array.from({ length: keys }, (_, at) => [`k${at}`, 1])),
})

const repeated = <Item>(item: Item, times: number): Item[] => Array.from({ length: times }, () => item)

/** Reads a page; answers with the codes of the budgets that ran out. */
function read(html: string) {
  const parsed = parse(html)
  return {
    metadata: readMetadata(parsed, html, { words: WORDS }),
    codes: parsed.budgets.warnings.map(({ code }) => code),
  }
}

describe('metadata takes time in proportion to the page', () => {
  it.each<[what: string, html: (size: number) => string]>([
    [
      'where many references point to a large object',
      (size) =>
        page({
          '@graph': [
            large(size),
            ...repeated({ '@type': 'NewsArticle', headline: repeated({ '@id': 'b' }, size >> 4) }, 7),
          ],
        }),
    ],
    [
      'where many nodes have the id of a large object',
      (size) => page({ '@graph': [large(size), repeated(repeated({ '@id': 'b' }, size >> 3), 4)] }),
    ],
    [
      'where the author that many point to has a long name',
      (size) =>
        page({
          '@graph': [
            { '@id': 'a', name: repeated('and '.repeat(size >> 4), 10) },
            ...repeated({ '@type': 'NewsArticle', author: repeated({ '@id': 'a' }, size >> 5) }, 7),
          ],
        }),
    ],
    [
      'where many links to authors stand behind much text',
      (size) =>
        `<html><div>${'<b>w</b> '.repeat(size)}</div><div>${'<a href="/author/ana">x</a> '.repeat(size)}</div></html>`,
    ],
    [
      'where many links to authors stand behind much that is not read',
      (size) =>
        `<html><b>w</b>${'<script></script>'.repeat(size)}<div>${'<a href="/author/ana">x</a> '.repeat(size)}</div></html>`,
    ],
    [
      'where many links to authors stand in a long class',
      (size) => `<html><div class="${'x'.repeat(size * 8)}">${'<a href="/author/ana">x</a>'.repeat(size)}</div></html>`,
    ],
    [
      'where headlines in the head and on the page are many and long',
      (size) =>
        `<html>${repeated(`<h1>${'a b '.repeat(90)}</h1>`, 50).join('')}${Array.from(
          { length: size >> 4 },
          (_, at) => `<meta property="og:title" content="${at} ${'q r s '.repeat(70)}">`,
        ).join('')}</html>`,
    ],
    [
      'where many labels stand in what has a long class',
      (size) => `<html><div class="${'x'.repeat(size * 8)}">${'<p>Author: none</p>'.repeat(size)}</div></html>`,
    ],
    [
      'where headings stand in each other, and each piece of them in an element of a long class',
      (size) =>
        `<html>${'<h1>'.repeat(50)}${`<b class="${'x'.repeat(size)}">w</b>`.repeat(100)}${'</h1>'.repeat(50)}</html>`,
    ],
    [
      'where bylines stand in each other, and their names in elements of the same long class',
      (size) =>
        `<html>${'<div class="byline">'.repeat(40)}${`<b class="${'x'.repeat(size)}">Ana Ruiz</b>`.repeat(20)}</html>`,
    ],
    [
      'where a long text stands in headings and bylines that stand in each other',
      (size) => `<html>${'<h1>'.repeat(50)}${'<div class="byline date">'.repeat(40)}${'w &amp; '.repeat(size)}</html>`,
    ],
    [
      'where much text stands in dates that stand in each other',
      (size) => `<html>${'<div class="date">'.repeat(12)}${'<i></i>'.repeat(size)}${'<b>w</b>'.repeat(size)}</html>`,
    ],
  ])('%s', { timeout: 60_000 }, (_, html) => {
    const growth = growthOf((size) => {
      const source = html(size)
      const parsed = parse(source)
      return () => readMetadata(parsed, source, { words: WORDS })
    }, 1000)
    expect(growth).toBeLessThanOrEqual(2.5)
  })

  it('and says so where its budget runs out', () => {
    const articles = repeated({ '@type': 'NewsArticle', headline: repeated({ '@id': 'b' }, 500) }, 100)
    expect(read(page({ '@graph': [large(10), ...articles] })).codes).toEqual(['linked-data-values'])
    expect(read(page(repeated({ '@type': 'Thing' }, 400))).codes).toEqual([])
    expect(read(page({ '@graph': repeated(repeated({ '@type': 'Thing' }, 500), 5) })).codes).toEqual([
      'linked-data-nodes',
    ])
    expect(read(page('a'.repeat(2_000_000))).codes).toEqual(['linked-data-length'])
    const bylines = repeated(`<div class="byline">${'<i></i>'.repeat(2000)}</div>`, 40).join('')
    expect(read(`<html>${bylines}</html>`).codes).toEqual(['elements', 'element-text'])
    const dates = `${'<div class="date">'.repeat(12)}${'<p>Rain fell on the hills.</p>'.repeat(5000)}`
    expect(read(`<html>${dates}</html>`).codes).toEqual([])
  })
})

it('a reference gives what it says itself, and else what it points to', () => {
  const author = { '@id': 'a', '@type': 'Person', name: 'Ana Ruiz' }
  const graph = (reference: object) => page({ '@graph': [author, { '@type': 'NewsArticle', author: reference }] })
  expect(read(graph({ '@id': 'a' })).metadata.authors).toEqual(['Ana Ruiz'])
  expect(read(graph({ '@id': 'a', name: 'Bo Li' })).metadata.authors).toEqual(['Bo Li'])
  expect(read(graph({ '@id': 'a', '@type': 'Organization' })).metadata.authors).toEqual([])
})

it('an agency that a reference points to is found as an author is', () => {
  const graph = [
    { '@id': 'a', '@type': 'Person', name: 'Agence France-Presse' },
    { '@type': 'NewsArticle', author: { '@id': 'a' } },
  ]
  expect(read(page({ '@graph': graph })).metadata.agency).toBe('Agence France-Presse')
})

it('types that stand a hundred thousand levels deep are none', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const html = `<html><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":${deep},"name":"Ana Ruiz"}}</script></html>`
  expect(read(html).metadata.authors).toEqual(['Ana Ruiz'])
})
