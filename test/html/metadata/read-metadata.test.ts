import { describe, expect, it } from 'vitest'
import { casesIn } from '../../tables.js'
import { headline, ld, page, read, TEXTS, url } from './page.js'

const step = (position: number, name: string, item: string) =>
  JSON.stringify({ '@type': 'ListItem', position, name, item })
const cases = casesIn(new URL('read-metadata.txt', import.meta.url), {
  ...TEXTS,
  home: step(1, 'Home', 'https://www.globe.example/'),
  many: Array.from({ length: 31 }, (_, at) => `<a rel="tag" href="/tag/${at}">Hill ${at}</a>`).join(''),
  weather: step(2, 'Weather', 'https://www.globe.example/weather/'),
})
const article = (fields: object) => read(page(ld({ '@type': 'NewsArticle', headline, ...fields })))

describe('a page says', () => {
  const html = page(
    `<title>${headline} | The Globe</title><link rel="canonical" href="/2024/03/05/rain">
    <meta name="og:site_name" content="The Globe"><meta name="description" content="It rains &amp; rains.">
    <meta name="og:image" content="/rain.jpg"><meta name="article:section" content="Weather">
    <meta name="article:tag" content="Rain"><meta name="article:tag" content="Hills">
    ${ld({ '@type': 'NewsArticle', headline, author: [{ name: 'Ana Ruiz' }] })}`,
    `<h1>${headline}</h1>`,
  )

  it('all fields', () => {
    const { found, ...fields } = read(html)
    expect(fields).toEqual({
      title: headline,
      authors: ['Ana Ruiz'],
      publishedAt: '2024-03-05',
      siteName: 'The Globe',
      url,
      canonicalUrl: url,
      description: 'It rains & rains.',
      image: 'https://www.globe.example/rain.jpg',
      section: 'Weather',
      tags: ['Rain', 'Hills'],
      lang: 'en',
    })
    expect(Object.keys(found).sort()).toEqual(Object.keys(fields).sort())
  })

  it('where it says so', () => {
    const { found } = read(html)
    const part = (field: keyof typeof found) => found[field]?.map(({ source }) => html.slice(source.start, source.end))
    expect(found['authors']).toMatchObject([{ rule: 'html/metadata/json-ld/authors', path: '$.author[0].name' }])
    expect(part('authors')?.[0]).toMatch(/^<script .*<\/script>$/)
    expect(found['section']).toMatchObject([{ rule: 'html/metadata/meta/section', path: 'article:section' }])
    expect(part('section')).toEqual(['<meta name="article:section" content="Weather">'])
    expect(part('title')).toEqual([`<h1>${headline}</h1>`])
    expect(part('tags')).toHaveLength(2)
  })

  it('nothing that is not there', () => {
    expect(read('<html><body><p>Rain</p></body></html>')).toEqual({ authors: [], found: {} })
  })
})

describe('tags are read from JSON-LD', () => {
  it.each(cases('tags are read from JSON-LD'))('%s', (_, keywords, tags) => {
    expect(article({ keywords: JSON.parse(keywords) }).tags?.join('; ')).toBe(tags)
  })

  it('each with its place, and no more than a hundred', () => {
    const { found, tags } = article({ keywords: Array.from({ length: 300 }, (_, at) => `Hill ${at}`) })
    expect(found['tags']?.slice(0, 2).map(({ path }) => path)).toEqual(['$.keywords[0]', '$.keywords[1]'])
    expect([found['tags']?.length, tags?.length]).toEqual([100, 100])
  })
})

describe('the section is read from the trail to the page', () => {
  it.each(cases('the section is read from the trail to the page'))('%s', (_, head, body, section) => {
    const html = page(head, `${body}<h1>${headline}</h1>`)
    expect(read(html, { url: 'https://www.globe.example/print/1' }).section ?? '').toBe(section)
  })
})

describe('links to tags', () => {
  it('name tags, and those of categories the section', () => {
    const { tags, section, found } = read(
      page(
        '',
        `<article><h1>${headline}</h1><a rel="tag" href="/tag/hills">Hills</a><a rel="tag" href="/tag/rain">Rain</a>
        <a rel="category tag" href="/weather">Weather</a></article>`,
      ),
    )
    expect([tags, section]).toEqual([['Hills', 'Rain'], 'Weather'])
    expect(found['tags']?.[0]?.rule).toBe('html/metadata/tags')
  })

  it.each(cases('links to tags'))('name %s', (_, head, body, tags) => {
    const said = read(page(head, body as string))
    expect([said.tags?.join('; ') ?? '', said.section]).toEqual([tags, undefined])
  })
})

it.each(cases('the address of the page in JSON-LD'))('the address in JSON-LD is %s', (_, fields, address) => {
  expect(article(JSON.parse(fields)).url ?? '').toBe(address)
})
