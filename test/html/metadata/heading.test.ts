import { describe, expect, it } from 'vitest'
import type { PageMetadata } from '../../../src/document.js'
import { readMetadata } from '../../../src/html/metadata/read-metadata.js'
import { parse } from '../../../src/html/parse/parse.js'
import { WORDS } from '../../words.js'

const read = (head: string, body: string): PageMetadata => {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
  return readMetadata(parse(html), html, { words: WORDS })
}
const og = (title: string) => `<meta property="og:title" content="${title}">`
const rain = 'Rain falls in the hills'

describe('a heading that links to the home page', () => {
  it.each([
    '/',
    'https://globe.example',
    'https://globe.example/',
    'https://archive.example/2014/http://globe.example/',
  ])('is the name of the site: %s', (home) => {
    const html = `<title>Hill Notes &raquo; Blog Archive &raquo; Rain falls in the hills</title><h1><a href="${home}">Hill Notes</a></h1>`
    expect(readMetadata(parse(html), html, { words: WORDS }).title).toBe('Rain falls in the hills')
  })

  it('is a headline if it leads anywhere else', () => {
    const html = '<title>Rain falls</title><h1><a href="https://globe.example/rain/">Rain falls in the hills</a></h1>'
    expect(readMetadata(parse(html), html, { words: WORDS }).title).toBe('Rain falls in the hills')
  })
})

describe('the title is the heading', () => {
  it.each<[what: string, head: string, body: string, title: string]>([
    [
      'without the kicker in an element that says so',
      og(`Weather - ${rain}`),
      `<h1><span class="article__kicker">Weather</span>${rain}</h1>`,
      rain,
    ],
    [
      'without a kicker and the mark after it',
      og('Three days of rain'),
      `<h1><span class="overline">Weather</span><i class="visually-hidden">: </i><b>${rain}</b></h1>`,
      rain,
    ],
    ['without a subtitle', og(rain), `<h1>${rain} <small class="subtitle">Roads under water</small></h1>`, rain],
    [
      'with its kicker where the head has it, too, with a colon',
      og(`Weather in May: ${rain}`),
      `<h1><span class="kicker">Weather in May</span> <span>${rain}</span></h1>`,
      `Weather in May: ${rain}`,
    ],
    [
      'without the element that the head knows nothing of',
      og(rain),
      `<h1>${rain}<p class="meta">5 March 2024</p></h1>`,
      rain,
    ],
    ['with what is in no other element', og(rain), `<h1 class="label">${rain}</h1>`, rain],
    [
      'and not the logo',
      og(rain),
      `<h1 id="site-logo"><a href="/">Rain Watch Online</a></h1><h1>${rain} again</h1>`,
      `${rain} again`,
    ],
    [
      'and not the link to another story',
      og('Where it rains in the hills'),
      `<h1 class="title"><a href="/snow">Where it rains in the hills of Quito</a></h1><h1>Hills where it rains</h1>`,
      'Hills where it rains',
    ],
    [
      'and not the path to the page',
      og('Roads under water in the hills'),
      `<nav class="breadcrumb"><a href="/">Home</a><h1>${rain}: roads closed</h1></nav>`,
      'Roads under water in the hills',
    ],
    ['the path to the page, if nothing else says it', '', `<div class="breadcrumb"><h1>${rain}</h1></div>`, rain],
    [
      'the path to the page, if JSON-LD and the title say so, too',
      `${og('Hills under water')}<title>${rain} | The Globe</title><meta property="og:site_name" content="The Globe"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${rain}"}</script>`,
      `<ol class="breadcrumb"><li><h1>${rain}</h1></li></ol>`,
      rain,
    ],
    [
      'but not the path to the page, if the title alone says so',
      `${og('Hills under water')}<title>${rain}</title>`,
      `<ol class="breadcrumb"><li><h1>${rain}</h1></li></ol>`,
      'Hills under water',
    ],
    [
      'what the title has of it, where a quotation mark cuts the head',
      '<title>Mayor calls the rain "a gift"</title><meta property="og:title" content="Mayor calls the rain "a gift"">',
      '',
      'Mayor calls the rain "a gift"',
    ],
    [
      'without what is read beside a word',
      og('雨が降る'),
      '<h1><ruby>雨<rt>あめ</rt></ruby>が<ruby>降<rp>(</rp><rt>ふ</rt></ruby>る</h1>',
      '雨が降る',
    ],
    [
      'with the blank before a mark that French has',
      og('x'),
      '<h1><b>Pluie : les routes sous l’eau</b></h1>',
      'Pluie : les routes sous l’eau',
    ],
    ['without soft hyphens', og(rain), '<h1>Rain fa&shy;lls in the hills</h1>', rain],
    ['in its letters', og('Café by the river'), '<h1>CafÃ© by the river</h1>', 'Café by the river'],
  ])('%s', (_, head, body, title) => {
    expect(read(head, body).title).toBe(title)
  })

  it('from its first letter to its last, in the source', () => {
    const { found } = read(og(rain), `<h1><span class="kicker">Weather</span>${rain}</h1>`)
    expect(found['title']?.[0]?.rule).toBe('html/metadata/heading')
  })
})
