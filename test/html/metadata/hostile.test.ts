import { expect, it } from 'vitest'
import { readMetadata } from '../../../src/html/metadata/read-metadata.js'
import { parse } from '../../../src/html/parse/parse.js'
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

it('metadata says so where its budget runs out', () => {
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
