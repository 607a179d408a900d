import { describe, expect, it } from 'vitest'
import { keepWide } from '../../../src/html/article/keep-wide.js'
import { recordPage, surveyPage } from '../../../src/html/article/survey.js'
import { kindOf } from '../../../src/html/kind/kind.js'
import { parse } from '../../../src/html/parse/parse.js'
import { clean, createCleaner } from '../../../src/index.js'
import { article, ld, lists, og, page, paragraphs, section, times } from './pages.js'

const post = (at: number) =>
  `<div class="message message--post"><div class="message-user"><a class="username" href="/members/${at}">Sailor ${at}</a>
  <img class="avatar" src="${at}.png"></div><time>5 March 2024</time><div class="message-content comment">
  <p>${paragraphs(1, 'en', at)[0]}</p></div><a class="reply" href="#r${at}">Reply</a></div>`
const thread = page(
  `<h1>Which knot holds best</h1><div class="thread">${times(9, post)}</div>`,
  '<meta name="generator" content="XenForo">',
)
const code = (at: number) =>
  `<h2>Step ${at}</h2><p>${paragraphs(1, 'en', at)[0]}</p><pre><code>rope.tie(${at})</code></pre>`
const manual = page(
  `<div class="toc"><ul>${times(9, (at) => `<li><a href="#s${at}">Step ${at}</a></li>`)}</ul></div><div class="docs markdown">${times(9, code)}</div>`,
  '<meta name="generator" content="Docusaurus">',
)
const coat = page(
  `<h1>Rain coat Harbour</h1><div class="product"><span>€ 129.00</span><div class="product-price price">€ 129.00</div>
  <p>A coat for those who stand on the quay in November, made of waxed cotton with a lining of wool.</p>
  <div class="variants">S M L</div><button class="add-to-cart buy">Add</button></div>${times(8, (at) => `<div class="product card"><a href="/products/${at}">Hat ${at}</a><span>€ 29.00</span></div>`)}`,
  og('product') + ld('Product', 'Offer'),
)
const steps = page(
  `<h1>How to tie ten knots that hold in a storm</h1>${times(6, (at) => `<h2>${at + 1}. Knot</h2><p>${paragraphs(1, 'en', at)[0]}</p>`)}`,
)

describe('kindOf', () => {
  it.each<[kind: string, html: string, url?: string]>([
    ['article', article({}), 'https://courier.example/2024/03/05/grain-store-to-stay'],
    ['live-blog', article({ head: ld('LiveBlogPosting') })],
    ['guide', steps],
    ['listing', section(lists['headlines alone']?.(40) ?? '')],
    ['forum', thread, 'https://forum.sailors.example/threads/which-knot.12/'],
    ['documentation', manual, 'https://docs.rope.example/knots/'],
    ['product', coat, 'https://shop.example/products/rain-coat'],
    [
      'gallery',
      page(times(12, (at) => `<div><img src="${at}.jpg"><p>The quay on day number ${at} of the storm.</p></div>`)),
    ],
    ['stub', page('<h1>Page not found</h1><p>There is nothing here.</p>')],
  ])('tells a page that is: %s', (kind, html, url) => {
    const told = kindOf(parse(html).root.tree, url)
    expect(told.kind).toBe(kind)
    expect(told.reasons.length > 0).toBe(kind !== 'article')
  })

  it('says what the page is made of', () => {
    expect(kindOf(parse(thread).root.tree, 'https://forum.sailors.example/threads/which-knot.12/').reasons).toContain(
      'address: forum',
    )
  })
})

describe('the text of a page that is no article', () => {
  it('stays, and is said to be none', () => {
    const { text, kind, kindReasons, warnings, quality } = clean(thread, {
      url: 'https://forum.sailors.example/threads/which-knot.12/',
    })
    expect(kind).toBe('forum')
    expect(kindReasons).toContain('address: forum')
    expect(warnings.map(({ code }) => code)).toContain('not-an-article')
    expect(quality.verdict).not.toBe('good')
    for (let at = 0; at < 9; at++) expect(text).toContain(paragraphs(1, 'en', at)[0]?.slice(0, 30))
  })

  it('is not widened where there is no end of it', () => {
    const kept = (rows: number) => {
      const list = times(rows, (at) => `<li>Rain ${at} fell again on all of the long coast that day.</li>`)
      const html = page(`<h1>Rain</h1><main><ul>${list}</ul></main>`)
      const survey = surveyPage(recordPage(html, parse(html)).recorder)
      const keeps = survey.blocks.map(() => false)
      keepWide(survey, keeps, 'listing')
      return keeps.filter(Boolean).length
    }
    expect(kept(40)).toBeGreaterThan(30)
    expect(kept(6000)).toBe(0)
  })

  it('is looked for in what a page has for those without scripts', () => {
    const posts = times(6, (at) => `<div class="topic-body"><p>${paragraphs(1, 'en', at)[0]}</p></div>`)
    const { text, warnings } = clean(page(`<div id="app"></div><noscript><h1>Which knot</h1>${posts}</noscript>`))
    expect(warnings.map(({ code }) => code)).toContain('scriptless')
    expect(text).toContain(paragraphs(1, 'en', 0)[0]?.slice(0, 30))
    const shown = clean(
      page(`<h1>Which knot</h1>${posts}<noscript><p>Please turn your scripts on to read on here.</p></noscript>`),
    )
    expect(shown.text).not.toContain('turn your scripts on')
  })

  it('is not asked of a page whose story a rule of the user’s names, nor of what is no page', () => {
    const { warnings } = createCleaner({ site: { take: ['.message-content'] } })(thread)
    expect(warnings.map(({ code }) => code)).not.toContain('not-an-article')
    expect(clean('<p>Rain fell on the isles.</p><p>It fell for a week.</p>')).not.toHaveProperty('kind')
  })
})
