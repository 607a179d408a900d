import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isArticle } from '../../../src/html/kind/kind.js'
import { casesIn } from '../../tables.js'
import {
  article,
  headline,
  languages,
  ld,
  link,
  lists,
  type Markup,
  marked,
  og,
  page,
  paragraphs,
  related,
  section,
  times,
  topicOf,
} from './pages.js'

const sentence = (at: number) => paragraphs(1, 'en', at)[0] as string
const cases = casesIn(new URL('is-article.txt', import.meta.url), {
  ld: '<script type="application/ld+json">',
  headline: headline(),
  paragraphs: marked(paragraphs(2)),
  headlines30: lists['headlines alone']?.(30) ?? '',
  headlines40: lists['headlines alone']?.(40) ?? '',
  links12: lists['cards that are one link each']?.(12) ?? '',
  cards12: lists['cards with a line of each story']?.(12) ?? '',
  related: related(10),
  slides: times(14, (at) => `<div class="slide"><img src="${at}.jpg"><p>${sentence(at).split('. ')[0]}.</p></div>`),
  figures: times(14, (at) => `<figure><img src="${at}.jpg"><figcaption>${sentence(at)}</figcaption></figure>`),
  results: times(10, (at) => `<li>${link(topicOf(at), at)}<p>${sentence(at).slice(0, 140)} …</p></li>`),
  hats: times(
    8,
    (at) => `<div><a href="/p/${at}"><img src="${at}.jpg">Rain hat Harbour, model ${at}</a> € 29.00</div>`,
  ),
})

describe('isArticle is true for', () => {
  it.each(languages)('a story in %s without a word of metadata', (language) => {
    expect(isArticle(article({ language }))).toBe(true)
  })

  it.each<Markup>(['p', 'div', 'br', 'td'])('a story in <%s>', (markup) => {
    for (const language of languages) expect(isArticle(article({ language, markup }))).toBe(true)
  })

  const figure = '<figure><img src="1.jpg"><figcaption>The store.</figcaption></figure>'
  const ofOthers = times(8, (at) => `${marked(paragraphs(3, 'en', at))}<p>${link(topicOf(at), at)}</p>`)
  const inCapitals = article().replace(/<(\/?)(p|h1|a|div|ul|li)\b/g, (tag) => tag.toUpperCase())
  it.each<[what: string, html: string]>([
    ['a story that says it is a website', article({ head: og('website') + ld('WebSite', 'Organization', 'WebPage') })],
    ['a short story that says what it is', article({ head: og('article') + ld('NewsArticle'), count: 1, next: 20 })],
    ['a live blog', article({ head: ld('LiveBlogPosting', ...Array(20).fill('BlogPosting')) })],
    ['a story without a headline in <h1>', article({ heading: `<div class="hl">${headline()}</div>` })],
    ['a story under the name of the paper in <h1>', article({ heading: '<h1>Courier</h1>' })],
    ['a story with far more headlines below it than words', article({ next: 120 })],
    ['a story with a headline of another after each paragraph', page(`<h1>${headline()}</h1>${ofOthers}`)],
    [
      'a story with many pictures',
      page(`<h1>${headline()}</h1>${times(8, (at) => `${figure}${marked(paragraphs(2, 'en', at))}`)}`),
    ],
    ['a story with products in its JSON-LD', article({ head: ld('NewsArticle', 'Product', 'Product', 'ItemList') })],
    ['a story in capitals of HTML', inCapitals],
    ['a story whose menus are never closed', article().replaceAll(/<\/(?:nav|header|ul|li)>/g, '')],
    ['a fragment', marked(paragraphs(4))],
  ])('%s', (_, html) => {
    expect(isArticle(html)).toBe(true)
  })
})

describe('isArticle is false for', () => {
  it.each(Object.entries(lists))('a list of stories: %s', (_, list) => {
    for (const count of [6, 12, 40, 200]) expect(isArticle(section(list(count)))).toBe(false)
  })

  it.each(Object.entries(lists))('the same with one tag, and two, that tell a lie: %s', (_, list) => {
    const html = list(24)
    expect(isArticle(section(html, og('article')))).toBe(false)
    expect(isArticle(section(html, ld('NewsArticle')))).toBe(false)
    expect(isArticle(section(html, og('article') + ld('NewsArticle')))).toBe(false)
    const heading = '<h1>All that is new from the harbour and the city today</h1>'
    expect(isArticle(section(html, og('article'), heading))).toBe(false)
  })

  it.each(cases('no articles'))('%s', (_, main, head) => {
    expect(isArticle(page(main as string, head))).toBe(false)
  })

  it('whole stories one below the other', () => {
    const story = (at: number) =>
      `<article><h2>${link(topicOf(at), at)}</h2>${marked(paragraphs(4, 'en', at))}<p><a href="#c${at}">3 comments</a></p></article>`
    expect(isArticle(page(times(6, story), '', 'Blog'))).toBe(false)
  })

  it.each([
    ['nothing', ''],
    [
      'a page of scripts',
      '<!doctype html><html><body><div id="root"></div><script>var a = "<p>So it rained all day, and then it rained all night as well.</p>"</script></body></html>',
    ],
  ])('%s', (_, html) => {
    expect(isArticle(html)).toBe(false)
  })
})

const pieces = fc.array(fc.constantFrom(...cases('pieces').map(([piece]) => piece)), { maxLength: 30 })
test.prop([pieces])('isArticle never throws', (list) => {
  expect(isArticle(list.join(''))).toBeTypeOf('boolean')
})
