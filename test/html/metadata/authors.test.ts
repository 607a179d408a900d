import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { casesIn } from '../../tables.js'
import { headline, ld, page, read, TEXTS, url } from './page.js'

const { story, far } = TEXTS
const cases = casesIn(new URL('authors.txt', import.meta.url), {
  ...TEXTS,
  h1: '<h1>The old pier is rebuilt at last</h1>',
  rain: '<p>Rain.</p>'.repeat(300),
  long: story.repeat(20),
  stories: story.repeat(40),
  sound: 'The piles are sound. '.repeat(8),
  walks: 'She walks the hills. '.repeat(10),
  writes: 'She writes. '.repeat(40),
})
const harbor = 'https://www.harbor.example/2024/pier'
const authorsOf = (head: string, body: string, address = url) =>
  read(page(head, body), { url: address }).authors.join('; ')
const article = (author: string) => ld({ '@type': 'NewsArticle', headline, author: JSON.parse(author) })

describe('authors are read from', () => {
  it.each(cases('authors in JSON-LD'))('JSON-LD, %s', (_, author, names) => {
    expect(authorsOf(article(author), '')).toBe(names)
  })

  it.each(cases('authors below the headline'))('%s', (_, below, names) => {
    expect(authorsOf('', `<h1>${headline}</h1>${below}`)).toBe(names)
  })

  it.each(cases('authors of a page'))('%s', (_, head, body, names) => {
    expect(authorsOf(head, body as string)).toBe(names)
  })

  it.each(cases('openings of bylines'))('a byline without its opening, in %s', (_, byline, name) => {
    expect(authorsOf('', `<h1>Rain</h1><div class="byline">${byline}</div>${story}`, harbor)).toBe(name)
  })

  it('the lesser heading that says what the title says, where no h1 does', () => {
    const below = (heading: string) => `<h1>The Globe</h1>${far}<h2>${heading}</h2><p class="byline">By Ana Ruiz</p>`
    const title = `<title>${headline} | The Globe</title>`
    expect(authorsOf(title, below(headline))).toBe('Ana Ruiz')
    expect(authorsOf(title, below('Snow on the coast'))).toBe('')
  })

  it('a head that is never closed', () => {
    const html = `<html><head><title>Rain</title><div><h1>${headline}</h1><p class="byline">By Ana Ruiz</p></div></html>`
    expect(read(html).authors).toEqual(['Ana Ruiz'])
  })
})

describe('authors are', () => {
  it.each(cases('no authors beside a story'))('no %s', (_, body) => {
    expect(authorsOf('', body, harbor)).toBe('')
  })

  it.each(cases('authors beside a story'))('found %s', (_, body, names) => {
    expect(authorsOf('', body, harbor)).toBe(names)
  })

  it.each(cases('authors beside a story, by its head'))('%s', (_, head, body, names) => {
    expect(authorsOf(head, body as string, harbor)).toBe(names)
  })

  it.each(cases('authors by the address'))('told by the address %s: %s%s', (address, head, body, names) => {
    expect(authorsOf(head, body as string, address)).toBe(names)
  })

  it('not in the imprint of a plain text', () => {
    expect(clean(`Weekly\n\nPublished by Pier Press Ltd.\n\n${story.replace(/<\/?p>/g, '')}`).authors).toEqual([])
  })
})

it.each(cases('authors by a reference in JSON-LD'))(
  'the author %s is “%s”, the agency “%s”',
  (author, names, agency) => {
    const people = [
      { '@id': 'a', '@type': 'Person', name: 'Ana Ruiz' },
      { '@id': 'b', '@type': 'Person', name: 'Agence France-Presse' },
    ]
    const said = read(page(ld({ '@graph': [...people, { '@type': 'NewsArticle', author: JSON.parse(author) }] })))
    expect([said.authors.join('; '), said.agency ?? '']).toEqual([names, agency])
  },
)

describe('the agency is', () => {
  it.each(cases('the agency in JSON-LD'))('%s', (_, author, name) => {
    expect(read(page(article(author))).agency ?? '').toBe(name)
  })

  it('named by a meta element, and found there', () => {
    const { agency, found } = read(page('<meta name="author" content="Reuters">'))
    expect(agency).toBe('Reuters')
    expect(found['agency']?.[0]?.path).toBe('author')
  })
})
