import { describe, expect, it } from 'vitest'
import { NEXT_LABELS } from '../../../src/html/metadata/next-page/labels.table.js'
import { ownNumberIn, pageNumberIn } from '../../../src/html/metadata/next-page/page-number.js'
import { clean } from '../../../src/index.js'

const story = Array.from(
  { length: 6 },
  (_, day) =>
    `<p>On day ${day + 1} the ferry left the old harbour late again, and nobody on the pier could say why it did.</p>`,
).join('')
const page = (below: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Late ferry</title>${head}</head>
  <body><main><h1>Late ferry</h1><article>${story}</article>${below}</main></body></html>`
const url = 'https://paper.example/news/ferry'
const nextOf = (below: string, head = '', hints: { url?: string } = { url }) => clean(page(below, head), hints).nextPage

describe('the next page', () => {
  it.each<[what: string, below: string, next: string]>([
    ['rel', '<a rel="next" href="/news/ferry?page=2">More</a>', '?page=2'],
    ['words', '<a href="/news/ferry/2">Next page »</a>', '/2'],
    ['words and a name of its own', '<a href="/news/ferry-who-is-late">Next page</a>', '-who-is-late'],
    ['words that tell to read on', '<a href="/news/ferry-late,2">Continue reading on the next page</a>', '-late,2'],
    ['what an arrow is called', '<a href="/news/ferry/2" aria-label="Next page"><svg></svg></a>', '/2'],
    ['an arrow', '<a href="/news/ferry/2">›</a>', '/2'],
    ['the next number', '<b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a>', '?page=2'],
    ['the next number, all of them links', '<a href="/news/ferry">1</a> <a href="/news/ferry/2">2</a>', '/2'],
    ['a number with a name', '<a href="/news/ferry/page/2">Page 2</a>', '/page/2'],
    ['a number in brackets', '【1】<a href="/news/ferry-2">【2】</a>', '-2'],
    ['the foot of the story', '<article><footer><b>1</b> <a href="?page=2">2</a></footer></article>', '?page=2'],
    ['a number beside “insidebar”', '<div id="with_insidebar"><b>1</b> <a href="?page=2">2</a></div>', '?page=2'],
    ['an offset', '<b>1</b> <a href="/news/ferry?start=10">2</a>', '?start=10'],
  ])('is found by %s', (_, below, next) => {
    const document = clean(page(below), { url })
    expect(document.nextPage).toBe(url + next)
    expect(document.warnings.map(({ code }) => code)).toContain('more-pages')
    const [found] = document.found.nextPage ?? []
    expect(page(below).slice(found?.source.start, found?.source.end)).toMatch(/^<a /)
  })

  it('is found by a link in the head', () => {
    expect(nextOf('', '<link rel="next" href="/news/ferry/2">')).toBe(`${url}/2`)
  })

  it('is the page after this one', () => {
    const pager = '<a href="/news/ferry?page=2">2</a> <b>3</b> <a href="/news/ferry?page=4">4</a>'
    expect(nextOf(pager, '', { url: `${url}?page=3` })).toBe(`${url}?page=4`)
  })

  it('has its full address by what the page says of its own, and none where it says nothing', () => {
    const canonical = `<link rel="canonical" href="${url}">`
    expect(nextOf('<b>1</b> <a href="?page=2">2</a>', canonical, {})).toBe(`${url}?page=2`)
    const worded = '<p><a href="https://paper.example/late,2,41.html">Czytaj dalej na następnej stronie</a></p>'
    expect(nextOf(worded, '', {})).toBe('https://paper.example/late,2,41.html')
    const nowhere = clean(page('<b>1</b> <a href="?page=2">2</a>'))
    expect(nowhere.nextPage).toBeUndefined()
    expect(nowhere.warnings.map(({ code }) => code)).toContain('more-pages')
  })

  it.each<[what: string, below: string, head?: string]>([
    ['the next story', '<a rel="next" href="/news/bridge">The bridge</a>'],
    ['the next story, by its number', '<a rel="next" href="/news/8123">Next</a>'],
    ['the next story, in the head', '', '<link rel="next" title="Bridge" href="/news/bridge">'],
    ['comments', '<div id="comments"><b>1</b> <a href="?page=2">2</a></div>'],
    ['comments, by the address', '<b>1</b> <a href="?cpage=2#comments">2</a>'],
    ['other stories', '<div class="related-posts"><a href="?page=2">›</a></div>'],
    ['a picture', '<a href="#photo2">Next</a>'],
    ['another site', '<a href="https://other.example/news/ferry/2">2</a>'],
    ['a list at the foot of the page', '<footer><b>1</b> <a href="?page=2">2</a></footer>'],
    ['the same by class', '<div class="region-footer"><a rel="next" href="?page=1">Older</a></div>'],
    ['figures', '<p><b>1</b> of <a href="/deck/2">2</a> decks was dry.</p>'],
  ])('is not %s', (_, below, head) => {
    expect(nextOf(below, head)).toBeUndefined()
  })

  it.each(NEXT_LABELS.sure.map((line) => line.split('|')[0] as string))('is found by “%s”', (label) => {
    expect(nextOf(`<a href="/news/ferry-2">${label} ›</a>`)).toBe(`${url}-2`)
  })

  it('is named in thirty languages, in lower case and each once', () => {
    const labels = [...NEXT_LABELS.sure, ...NEXT_LABELS.likely].flatMap((line) => line.split('|'))
    expect(NEXT_LABELS.sure.length).toBeGreaterThanOrEqual(30)
    expect(labels.map((label) => label.toLowerCase())).toEqual(labels)
  })
})

describe('the number of a page', () => {
  const at = (path: string) => `https://paper.example${path}`
  it.each<[own: string, next: string, number: number]>([
    ['/ferry', '/ferry/2', 2],
    ['/ferry/', '/ferry/page/2/', 2],
    ['/ferry.html', '/ferry-2.html', 2],
    ['/ferry.html', '/ferry_2.html', 2],
    ['/ferry,1.html', '/ferry,2.html', 2],
    ['/ferry/index.html', '/ferry/index2.html', 2],
    ['/ferry-1234.html', '/ferry-1234-2.html', 2],
    ['/ferry?id=7', '/ferry?id=7&page=2', 2],
    ['/ferry?page=9', '/ferry?page=10', 10],
    ['/ferry?utm_source=mail', '/ferry?page=1', 1],
    ['/fähre', '/f%C3%A4hre/seite-2', 2],
    ['/ferry', '/ferry?lang=en&sid=3f&page=2', 2],
    ['/index.php?/ferry/', '/index.php?/ferry/page/2/', 2],
    ['/id,7,title,ferry.html', '/id,7,page,2,title,ferry.html', 2],
  ])('%s → %s', (own, next, number) => {
    expect(pageNumberIn(at(own), at(next))?.number).toBe(number)
  })

  it.each<[own: string, next: string]>([
    ['/ferry', '/ferry'],
    ['/ferry', '/bridge'],
    ['/ferry', '/ferry-late'],
    ['/news/2024', '/news/2025'],
    ['/ferry/3', '/ferry/5'],
    ['/ferry-1234.html', '/ferry-1235.html'],
    ['/ferry', '/ferry/1234'],
  ])('%s → %s is none', (own, next) => {
    expect(pageNumberIn(at(own), at(next))).toBeUndefined()
  })

  it('may stand behind any word where the page says that it is the next one', () => {
    const [own, next] = [at('/ferry?id=7'), at('/ferry?id=7&pi=2')]
    expect(pageNumberIn(own, next)).toBeUndefined()
    expect(pageNumberIn(own, next, true)?.number).toBe(2)
  })

  it('is told by the address of the page itself', () => {
    expect(ownNumberIn(at('/ferry?page=3'))).toBe(3)
    expect(ownNumberIn(at('/ferry-3'))).toBeUndefined()
  })
})
