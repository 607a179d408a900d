import { describe, expect, it } from 'vitest'
import { keepContent } from '../../../src/html/article/keep-content.js'
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

  const goods = ['Steel kettle', 'Iron pan', 'Oak board', 'Tin lantern', 'Wool blanket', 'Copper pot']
  const menu = `<header><nav><ul>${times(9, (at) => `<li><a href="/c/${at}">Aisle ${at}</a></li>`)}</ul></nav></header>`
  const foot = '<footer><p>© 2024 Harbor Shop</p><a href="/imprint">Imprint</a></footer>'

  it('has the entries of a list, in order, with what they cost', () => {
    const nameOf = (at: number) => `${goods[at % goods.length]} of the harbor no. ${at}`
    const card = (at: number) =>
      `<li class="product-card"><a href="/products/${at}"><h3>${nameOf(at)}</h3></a><div class="price">$ ${20 + at}.00</div></li>`
    const shop = page(
      `${menu}<main><h1>Kitchen</h1><p>24 products</p><ul class="product-grid">${times(24, card)}</ul></main>${foot}`,
      og('website'),
    )
    const { text, kind } = clean(shop, { url: 'https://shop.example/collections/kitchen' })
    expect(kind).toBe('listing')
    const lines = text.split('\n').filter(Boolean)
    const entries = Array.from({ length: 24 }, (_, at) => [nameOf(at), `$ ${20 + at}.00`]).flat()
    expect(lines.filter((line) => entries.includes(line))).toEqual(entries)
    expect(text).not.toContain('Aisle')
    expect(text).not.toContain('Imprint')
  })

  it('has the price and the specification of a product', () => {
    const facts = [
      'Width | 30 in',
      'Depth | 15 in',
      'Weight | 46 lb',
      'Material | Oak',
      'Color | White',
      'Load | 29 lb',
    ]
    const row = (fact: string) => `<tr><th>${fact.replace(' | ', '</th><td>')}</td></tr>`
    const shelf = page(
      `${menu}<main class="product"><h1>Shelf Quay</h1><div class="product-price price">$ 129.00</div>
      <p>A shelf for narrow halls, made of oak that grew near the coast. It holds books and boots alike.</p>
      <h2>Specification</h2><table class="specs">${facts.map(row).join('')}</table><button class="add-to-cart">Add</button></main>${foot}`,
      og('product') + ld('Product', 'Offer'),
    )
    const { text, kind } = clean(shelf, { url: 'https://shop.example/products/shelf-quay' })
    expect(kind).toBe('product')
    for (const fact of ['$ 129.00', 'A shelf for narrow halls', ...facts]) expect(text).toContain(fact)
    expect(text).not.toContain('Aisle')
    expect(text).not.toContain('Imprint')
  })

  it('has the posts of a thread in order, and no author of the page', () => {
    const { text, authors } = clean(thread, { url: 'https://forum.sailors.example/threads/which-knot.12/' })
    const places = paragraphs(4).map((paragraph) => text.indexOf(paragraph.slice(0, 30)))
    expect(places[0]).toBeGreaterThan(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(text).not.toMatch(/^Reply$/m)
    expect(authors).toEqual([])
  })

  it('is not widened where there is no end of it', () => {
    const kept = (rows: number) => {
      const list = times(rows, (at) => `<li>Rain ${at} fell again on all of the long coast that day.</li>`)
      const html = page(`<h1>Rain</h1><main><ul>${list}</ul></main>`)
      const survey = surveyPage(recordPage(html, parse(html)).recorder)
      const keeps = survey.blocks.map(() => false)
      keepContent(survey, keeps, 'listing')
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
