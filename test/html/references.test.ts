import { readdirSync, readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { parse, startOf } from '../../src/html/parse/parse.js'
import { visit } from '../../src/html/parse/visit.js'
import { cleanHtml, isArticle } from '../../src/index.js'
import { headline, languages, marked, page, paragraphs, related } from './kind/pages.js'

const folders = ['./fixtures/', './article/fixtures/'].map((path) => new URL(path, import.meta.url))
const fixtures = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name): [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')]),
)
const generated = languages.map((language): [string, string] => [
  language,
  page(
    `<article><h1>${headline(language)}</h1>${marked(paragraphs(8, language))}<p><b>${paragraphs(1, language, 3)[0]}</b></p></article>${related(4)}`,
  ),
])

/** A letter, or the one blank between two words, of which the second may stand in another element. */
const letter = /[\p{L}\p{M}\p{N}\p{P}]|(?<=\S) (?=\S|$)/gu
/** How a letter may be written: in decimals, in hexadecimals, with noughts. */
const ways = [
  (code: number) => `&#${code};`,
  (code: number) => `&#x${code.toString(16).toUpperCase()};`,
  (code: number) => `&#0${code};`,
]
const raw = new Set(['script', 'style', 'textarea', 'xmp', 'noscript'])

/** The page with each letter that a reader reads written as a reference, if `picks` says so. */
function referring(html: string, way: number, picks: (at: number) => boolean): string {
  const pieces: string[] = []
  let at = 0
  visit(parse(html).root, {
    enter(node) {
      if ('attribs' in node) return !raw.has(node.name)
      if (node.nodeType !== 3 || node.data.includes('&')) return false
      const start = startOf(node)
      const { data } = node
      if (!html.startsWith(data, start) || data.includes('<')) return false // broken markup
      const text = data.replace(letter, (found, place: number) =>
        picks(start + place) ? (ways[way] as (code: number) => string)(found.codePointAt(0) as number) : found,
      )
      pieces.push(html.slice(at, start), text)
      at = start + data.length
      return false
    },
  })
  return pieces.join('') + html.slice(at)
}

describe('a page with references for its letters says the same', () => {
  it.each([...fixtures, ...generated])('%s', (_, html) => {
    const { text, title, lang, blocks } = cleanHtml(html)
    ways.forEach((__, way) => {
      const doc = cleanHtml(referring(html, way, () => true))
      expect(doc.text).toBe(text)
      expect(doc.title).toBe(title)
      expect(doc.lang).toBe(lang)
      expect(doc.blocks.map(({ kind }) => kind)).toEqual(blocks.map(({ kind }) => kind))
      expect(isArticle(referring(html, way, () => true))).toBe(isArticle(html))
    })
  })

  test.prop([fc.constantFrom(...fixtures, ...generated), fc.nat(2), fc.integer({ min: 1, max: 7 })], { numRuns: 60 })(
    'for some of its letters, too',
    ([, html], way, every) => {
      expect(cleanHtml(referring(html, way, (at) => at % every === 0)).text).toBe(cleanHtml(html).text)
    },
  )

  it('for the blank before an element within a sentence', () => {
    const short = (blank: string) => `<!doctype html><title>Mr. O’Neill called R&amp;D on Tuesday</title>
      <div class="box" id="b5"><p>ok</p></div>
      <article class="story" id="a">
        <h1>Mr. O’Neill called R&amp;D on Tuesday</h1>
        <p>Police opened the flood in May${blank}<em class="x">2024, officials said.</em></p>
        <p class="text">T<b>he “old” bridge rebuilt R&amp;D two days later.</b></p>
      </article>`
    for (const blank of ['&#32;', '&#x20;']) expect(cleanHtml(short(blank)).text).toBe(cleanHtml(short(' ')).text)
  })
})
