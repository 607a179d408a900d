import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { readArticle } from '../../../src/html/article/article.js'
import { casesIn } from '../../tables.js'
import { headline, languages, link, lists, marked, page, paragraphs, related, times, topicOf } from '../kind/pages.js'

const cases = casesIn(new URL('fixtures.txt', import.meta.url))

const folder = new URL('fixtures/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5))

const rulesOf = (html: string) =>
  [...readArticle(html).edits]
    .filter(({ rule }) => rule.startsWith('html/article/'))
    .map(({ rule, start, end }) => ({ rule: rule.slice(13), before: html.slice(start, end) }))

describe.each(names)('fixtures/%s', (name) => {
  it('is its text, whole and alone', () => {
    const html = read(`${name}.html`)
    expect(apply(html, readArticle(html).edits)).toBe(read(`${name}.txt`).replace(/\n$/, ''))
  })
})

describe('the receipt', () => {
  it.each(cases('names why it goes'))('names why the %s goes', (_, rule, words) => {
    expect(rulesOf(read('news-page.html'))).toContainEqual({ rule, before: expect.stringContaining(words) })
  })

  it('takes neighbours that go for one reason as one', () => {
    const menus = rulesOf(read('news-page.html')).filter(({ rule }) => rule === 'navigation')
    expect(menus).toHaveLength(1)
  })
})

const codesOf = (html: string) => readArticle(html).warnings.map(({ code }) => code)

describe('warnings', () => {
  it.each(cases('warns'))('of %s', (page, ...codes) => {
    expect(codesOf(read(`${page}.html`))).toEqual(codes)
  })

  // Rows that hold a headline and its story in one are as long as paragraphs.
  it.each(Object.entries(lists).filter(([what]) => !what.includes('table')))(
    'say that a page is a list of stories: %s',
    (_, list) => {
      for (const count of [10, 40]) {
        const [warning] = readArticle(page(`<h1>Harbour</h1>${list(count)}`)).warnings
        expect(warning).toEqual({ code: 'not-an-article', message: expect.stringMatching(/looks like a list/) })
      }
    },
  )

  it('say that a page is several stories, or a gallery', () => {
    const post = (at: number) =>
      `<article><h2>${link(topicOf(at), at)}</h2>${marked(paragraphs(4, 'en', at))}</article>`
    const { kind, reasons } = readArticle(page(times(5, post))).kind
    expect([kind, ...reasons]).toEqual(['listing', 'several stories, one after the other'])
    const slides = times(12, (at) => `<div><img src="${at}.jpg"><p>${topicOf(at)}, as seen from the quay.</p></div>`)
    expect(readArticle(page(`<h1>${headline()}</h1>${slides}`)).kind.kind).toBe('gallery')
  })

  it.each(languages)('say nothing of the kind of an article in %s', (language) => {
    for (const count of [2, 4, 12]) {
      const html = page(`<h1>${headline(language)}</h1>${marked(paragraphs(count, language))}${related(12)}`)
      expect(codesOf(html)).toEqual([])
    }
  })

  it('say that a story is for subscribers, and where the page says so', () => {
    const html = read('news-page.html').replace(
      '</head>',
      '<script type="application/ld+json">{"isAccessibleForFree": "False"}</script></head>',
    )
    const [warning] = readArticle(html).warnings
    expect(warning?.code).toBe('paywalled')
    expect(html.slice(warning?.source?.start, warning?.source?.end)).toBe('"isAccessibleForFree": "False')
  })
})
