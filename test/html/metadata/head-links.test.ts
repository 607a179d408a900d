import { expect, it } from 'vitest'
import { clean, createCleaner } from '../../../src/index.js'

const page = (head: string) =>
  `<!doctype html><html><head><title>Late ferry</title>${head}</head><body><h1>Late ferry</h1>
  <p>The ferry left the old harbour late again, and nobody on the pier could say why it did.</p></body></html>`
const url = 'https://paper.example/news/ferry?from=mail'

it('the address you gave and the one that the page gives itself are told apart', () => {
  const head = '<link rel="canonical" href="/news/ferry"><link rel="amphtml" href="/amp/ferry">'
  const document = clean(page(head), { url })
  expect(document.url).toBe(url)
  expect(document.canonicalUrl).toBe('https://paper.example/news/ferry')
  expect(document.ampUrl).toBe('https://paper.example/amp/ferry')
  expect(document.found.canonicalUrl).toHaveLength(1)
  expect(document.found.url).toBeUndefined()
})

it('feeds are listed with their formats and names, each once; comments of an API are none', () => {
  const head = `
    <link rel="alternate" type="application/rss+xml" title="News &amp; more" href="/feed">
    <link rel="alternate" type="application/rss+xml" href="/feed">
    <link rel="alternate" type="application/atom+xml" href="/atom.xml">
    <link rel="alternate" type="application/feed+json" href="/feed.json">
    <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/7">
    <link rel="alternate" type="application/json+oembed" href="/oembed">
    <link rel="alternate" hreflang="de" href="/de">`
  const { feeds, found } = clean(page(head), { url })
  expect(feeds).toEqual([
    { url: 'https://paper.example/feed', type: 'rss', title: 'News & more' },
    { url: 'https://paper.example/atom.xml', type: 'atom' },
    { url: 'https://paper.example/feed.json', type: 'json' },
  ])
  expect(found.feeds).toHaveLength(3)
  expect(clean(page(''), { url }).feeds).toBeUndefined()
})

it('the icon for tabs comes before the one for home screens, and none is invented', () => {
  const touch = '<link rel="apple-touch-icon" href="/touch.png">'
  expect(clean(page(`${touch}<link rel="Shortcut Icon" href="i.ico">`), { url }).favicon).toBe(
    'https://paper.example/news/i.ico',
  )
  expect(clean(page(touch), { url }).favicon).toBe('https://paper.example/touch.png')
  expect(clean(page('<link rel="mask-icon" href="/m.svg">'), { url }).favicon).toBeUndefined()
})

it('a base is what relative addresses are relative to', () => {
  const head = '<base href="https://cdn.example/a/"><link rel="icon" href="i.ico">'
  expect(clean(page(head), { url }).favicon).toBe('https://cdn.example/a/i.ico')
})

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`

it('JSON-LD comes parsed if it was asked for, and only then', () => {
  const head = ld('{"@type": "NewsArticle", "headline": "Late ferry",}') + ld('[1, {"a": null}]') + ld('no JSON')
  const withData = createCleaner({ jsonLd: true })
  expect(withData(page(head)).jsonLd).toEqual([{ '@type': 'NewsArticle', headline: 'Late ferry' }, [1, { a: null }]])
  expect(withData(page('')).jsonLd).toBeUndefined()
  expect(clean(page(head)).jsonLd).toBeUndefined()
})

it('JSON-LD that is hostile is bounded', () => {
  const withData = createCleaner({ jsonLd: true })
  const deep = ld(`${'['.repeat(50_000)}1${']'.repeat(50_000)}`)
  const many = ld(`[${'1,'.repeat(30_000)}1]`)
  const polluting = ld('{"__proto__": {"polluted": true}, "a": 1}')
  const { jsonLd } = withData(page(deep + polluting + many))
  expect(JSON.stringify(jsonLd)).toBe('[{"a":1}]')
})
