import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { clean, cleanHtml, cleanText, createCleaner } from '../src/index.js'
import { cleanFeed } from '../src/node.js'
import { scraped } from './alphabet.js'
import { runs } from './random.js'

const STORY =
  'The council voted on Tuesday to rebuild the bridge over the river. Work will begin in spring, the mayor said.'
const DIRT = [
  ...'Caf\u00c3\u00a9 e\u0301 \u0007 \u0092 \ud800 \u202e \u200b “so” &amp;eacute;'.split(' '),
  '\u00a0 ',
  '\ufdd0',
]
const dirty = fc
  .array(fc.oneof(scraped(2), fc.constantFrom(...DIRT), fc.constantFrom('Rain', ' ', 'Ana Ruiz', ',')), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''))
const attribute = (value: string) => value.replaceAll('"', '&quot;')
const page = fc
  .record({ title: dirty, description: dirty, section: dirty, site: dirty, author: dirty, tags: dirty, name: dirty })
  .map(
    ({ title, description, section, site, author, tags, name }) => `<!doctype html><html><head><title>${title}</title>
      <meta property="og:title" content="${attribute(title)}"><meta name="description" content="${attribute(description)}">
      <meta property="article:section" content="${attribute(section)}"><meta property="og:site_name" content="${attribute(site)}">
      <meta name="author" content="${attribute(author)}"><meta name="keywords" content="${attribute(tags)}">
      <meta name="${attribute(name)}:datepublished" content="2024-03-05">
      <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, author, keywords: tags })}</script>
      </head><body><article><h1>${title}</h1><p>${STORY}</p></article></body></html>`,
  )

/** All strings in a value by their paths, but for changes, which quote the source. */
function stringsIn(value: unknown, path = '$'): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'changes' || key === 'source' ? [] : stringsIn(inner, `${path}.${key}`),
  )
}

const CONTROL = /(?!\n)\p{Cc}|[\u202d\u202e\ufdd0-\ufdef]/u

function expectClean(document: unknown): void {
  for (const [path, text] of stringsIn(document)) {
    expect(text.isWellFormed(), path).toBe(true)
    expect(text, path).not.toMatch(CONTROL)
    expect(text.normalize('NFC'), path).toBe(text)
    if (!/\.(?:text|mark|credits\.\d+|corrections\.\d+)$/.test(path)) expect(text, path).not.toContain('\n')
    expect(text, path).not.toMatch(/[“”]/)
  }
}

describe('every string of a document is clean', () => {
  test.prop([page], runs(300))('of a page', (source) => expectClean(clean(source)))

  test.prop([dirty, dirty, dirty], runs(300))('of a text', (head, foot, title) => {
    const source = `${head}\n${STORY}\n${foot}`
    for (const cleaner of [cleanText, cleanHtml]) expectClean(cleaner(source, { title }))
  })

  test.prop([dirty, dirty, dirty], runs(300))('of the items of a feed', (title, author, tag) => {
    const item = { title, authors: [{ name: author }], tags: [tag], content_text: STORY }
    const { items, title: channel } = cleanFeed(
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items: [item] }),
    )
    expectClean({ channel, items: items.map(({ document }) => document) })
  })

  it('and has the quotes that were asked for', () => {
    const source =
      '<!doctype html><html><head><title>"Rain" falls</title></head><body><h1>"Rain" falls</h1></body></html>'
    expect(createCleaner({ quotes: 'curly' })(source).title).toBe('“Rain” falls')
    expect(clean(source.replaceAll('"', '“')).title).toBe('"Rain" falls')
  })
})

describe('hints', () => {
  it.each<[hints: unknown, message: string]>([
    [null, 'hints to be an object such as { url, lang, title }, got null.'],
    [
      5,
      'hints to be an object such as { url, lang, title }, got a number. In a map, pass only the source: (source) =>',
    ],
    [[], 'hints to be an object such as { url, lang, title }, got an Array.'],
    [{ lang: 5 }, 'hints.lang to be a string, got a number.'],
    [{ title: null }, 'hints.title to be a string, got null.'],
    [{ url: null }, 'hints.url to be a string, got null.'],
    [{ url: new URL('https://example.org') }, 'hints.url to be a string, got a URL. Use its href.'],
  ])('%j get an error that says what would do', (hints, message) => {
    for (const cleaner of [clean, cleanText, cleanHtml]) {
      expect(() => cleaner(STORY, hints as never)).toThrow(TypeError)
      expect(() => cleaner(STORY, hints as never)).toThrow(`Expected ${message}`)
    }
  })

  it('that are not known may be undefined', () => {
    expect(clean(STORY, { url: undefined, lang: 'en' } as never).lang).toBe('en')
  })

  it('that are blank, or no language, leave it to the source', () => {
    const page = `<html lang="de"><head><title>Die alte Brücke</title><link rel="canonical" href="https://paper.example/a">
      </head><body><article><h1>Die alte Brücke</h1><p>Der Rat hat am Dienstag beschlossen, die Brücke neu zu bauen.</p>
      <p>Die Arbeiten beginnen im Frühjahr, und die Straße bleibt offen.</p></article></body></html>`
    const known = { title: 'Die alte Brücke', url: 'https://paper.example/a', lang: 'de' }
    expect(clean(page)).toMatchObject(known)
    expect(clean(page, { title: '', url: ' ', lang: '' })).toMatchObject(known)
    expect(clean(page, { lang: 'German' })).toMatchObject(known)
  })

  it('of a language are written as BCP 47 does', () => {
    for (const lang of ['pt_br', 'PT-BR', ' pt-BR ']) expect(clean(STORY, { lang }).lang).toBe('pt-BR')
    expect(clean(`<html lang="en-us"><body><p>${STORY}</p></body></html>`).lang).toBe('en-US')
  })
})
