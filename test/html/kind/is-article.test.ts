import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isArticle } from '../../../src/html/kind/kind.js'
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

describe('isArticle is true for', () => {
  it.each(languages)('a story in %s without a word of metadata', (language) => {
    expect(isArticle(article({ language }))).toBe(true)
  })

  it.each<Markup>(['p', 'div', 'br', 'td'])('a story in <%s>', (markup) => {
    for (const language of languages) expect(isArticle(article({ language, markup }))).toBe(true)
  })

  it.each<[what: string, html: string]>([
    ['a story that says it is a website', article({ head: og('website') + ld('WebSite', 'Organization', 'WebPage') })],
    ['a short story that says what it is', article({ head: og('article') + ld('NewsArticle'), count: 1, next: 20 })],
    ['a live blog', article({ head: ld('LiveBlogPosting', ...Array(20).fill('BlogPosting')) })],
    ['a story without a headline in <h1>', article({ heading: `<div class="hl">${headline()}</div>` })],
    ['a story under the name of the paper in <h1>', article({ heading: '<h1>Courier</h1>' })],
    ['a story with far more headlines below it than words', article({ next: 120 })],
    [
      'a story with a headline of another after each paragraph',
      page(
        `<h1>${headline()}</h1>${paragraphs(8)
          .map((text, at) => `${marked([text, ...paragraphs(2, 'en', at + 2)])}<p>${link(topicOf(at), at)}</p>`)
          .join('')}`,
      ),
    ],
    [
      'a story with many pictures',
      page(
        `<h1>${headline()}</h1>${paragraphs(8)
          .map(
            (text, at) =>
              `<figure><img src="${at}.jpg"><figcaption>The store.</figcaption></figure>${marked([text, ...paragraphs(1, 'en', at)])}`,
          )
          .join('')}`,
      ),
    ],
    [
      'a story with a list of products in its JSON-LD',
      article({ head: ld('NewsArticle', 'Product', 'Product', 'ItemList') }),
    ],
    [
      'a story in capitals of HTML',
      article().replace(/<(\/?)(p|h1|a|div|ul|li)\b/g, (_, slash, name) => `<${slash}${name.toUpperCase()}`),
    ],
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
    expect(
      isArticle(section(html, og('article'), '<h1>All that is new from the harbour and the city today</h1>')),
    ).toBe(false)
  })

  const slide = (at: number) =>
    `<div class="slide"><img src="${at}.jpg"><p>${paragraphs(1, 'en', at)[0]?.split('. ')[0]}.</p></div>`
  it.each<[what: string, html: string]>([
    [
      'a home page',
      section(
        `${lists['headlines alone']?.(30)}${lists['cards that are one link each']?.(12)}<p>We use cookies to make this paper better, to count its readers and to show advertisements that are meant for you. You may say no to all of them below.</p>`,
        og('website'),
        '',
      ),
    ],
    [
      'whole stories one below the other',
      page(
        times(
          6,
          (at) =>
            `<article><h2>${link(topicOf(at), at)}</h2>${marked(paragraphs(4, 'en', at))}<p><a href="#c${at}">3 comments</a></p></article>`,
        ),
        '',
        'Blog',
      ),
    ],
    ['a gallery', page(`<h1>${headline()}</h1>${times(14, slide)}`)],
    [
      'a gallery of figures',
      page(
        `<h1>${headline()}</h1><p>The harbour in pictures.</p>${times(14, (at) => `<figure><img src="${at}.jpg"><figcaption>${paragraphs(1, 'en', at)[0]}</figcaption></figure>`)}`,
        ld('ImageGallery'),
      ),
    ],
    [
      'what was searched for',
      page(
        `<form><input type="search" name="q" value="store"><button>Search</button></form><p>120 results for store, the newest of them first, in all parts of the paper.</p><ol>${times(10, (at) => `<li>${link(topicOf(at), at)}<p>${paragraphs(1, 'en', at)[0]?.slice(0, 140)} …</p></li>`)}</ol>`,
        ld('SearchResultsPage'),
      ),
    ],
    [
      'nothing found',
      page('<h1>Search</h1><form><input name="q"></form><p>Nothing was found that has all of these words in it.</p>'),
    ],
    [
      'a login',
      page(
        '<h1>Log in</h1><form><label>E-mail</label><input type="email"><label>Password</label><input type="password"><button>Log in</button></form><p>Have you forgotten your password? Write to us, and we will send you a new one.</p>',
      ),
    ],
    [
      'an error',
      page(
        `<h1>Page not found</h1><p>The page that you are looking for is not here any more, or never was.</p>${related(10)}`,
      ),
    ],
    [
      'an error that says it is an article',
      page(
        `<h1>404</h1><p>The page that you are looking for is not here any more, or never was.</p>${related(10)}`,
        og('article'),
      ),
    ],
    [
      'a product',
      page(
        `<h1>Rain coat Harbour, yellow, in five sizes</h1><img src="coat.jpg"><p>A coat for those who stand on the quay in November, made of waxed cotton with a lining of wool.</p><p>It has two pockets, a hood that can be taken off, and buttons of horn.</p><p>€ 129.00</p><button>Add to cart</button>${times(8, (at) => `<div><a href="/p/${at}"><img src="${at}.jpg">Rain hat Harbour, model ${at}</a> € 29.00</div>`)}`,
        og('product') + ld('Product', 'Offer', 'AggregateRating'),
      ),
    ],
    [
      'a section with a word about itself below its list',
      page(
        `<h1>Harbour</h1>${lists['headlines alone']?.(40)}<div>${marked(paragraphs(2))}</div>`,
        ld('CollectionPage'),
      ),
    ],
    [
      'the page of an author',
      page(
        `<h1>Ines Vidal</h1><p>Ines Vidal has written about the harbour and those who work in it since 2009.</p>${lists['cards with a line of each story']?.(12)}`,
        og('profile') + ld('ProfilePage'),
      ),
    ],
    ['nothing', ''],
    [
      'a page of scripts',
      '<!doctype html><html><body><div id="root"></div><script>var a = "<p>So it rained all day, and then it rained all night as well.</p>"</script></body></html>',
    ],
  ])('%s', (_, html) => {
    expect(isArticle(html)).toBe(false)
  })
})

describe('isArticle is tame', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      '</',
      '<p>',
      '<a href="',
      '<a name=x>',
      '<!--',
      '-->',
      '<script',
      '<SCRIPT>',
      '</script>',
      '<svg/>',
      '<nav>',
      '</nav>',
      '<br>',
      '&',
      ' ',
      'rain',
      '漢',
      '\ud83d',
      '{"@type":',
    ),
    { maxLength: 30 },
  )

  test.prop([pieces])('never throws', (list) => {
    expect(isArticle(list.join(''))).toBeTypeOf('boolean')
  })
})
