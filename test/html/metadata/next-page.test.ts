import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { NEXT_LABELS } from '../../../src/page/metadata/next-page.table.js'
import { ownNumberIn, pageNumberIn } from '../../../src/page/metadata/page-number.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('next-page.txt', import.meta.url))

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
  it.each(cases('the next page is found by'))('is found by %s', (_, below, next) => {
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

  it.each(cases('the next page is not'))('is not %s', (_, head, below) => {
    expect(nextOf(below as string, head)).toBeUndefined()
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
  it.each(cases('the number of a page'))('%s → %s: %s', (own, next, number) => {
    expect(String(pageNumberIn(at(own), at(next))?.number ?? 'none')).toBe(number)
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
