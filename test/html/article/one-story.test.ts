import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const FERRY = 'Island ferry returns after repair'
const TRAM = 'Night trams come back to Dorn'

const prose = (about: string) =>
  [3, 4, 5, 6, 7, 8]
    .map(
      (hour) =>
        `<p>The ${about} left the harbour at ${hour} before noon, and nobody on the pier could say why it did.</p>`,
    )
    .join('')
const story = (title: string, by: string, about: string) =>
  `<article class="post"><header><h1>${title}</h1><p class="byline">By <a rel="author">${by}</a></p></header>` +
  `<div class="entry-content">${prose(about)}</div></article>`
const ferry = story(FERRY, 'Jo Ng', 'ferry')
const tram = story(TRAM, 'Ana Ruiz', 'tram')

const cases = casesIn(new URL('one-story.txt', import.meta.url), {
  ferry,
  tram,
  trams: prose('tram'),
  box: `<div class="k1"><div><h1>${FERRY}</h1><div>By Jo Ng</div></div><div>${prose('ferry')}`,
})

const page = (title: string, stories: string) =>
  `<html lang="en"><head><title>${title} | Harbour News</title></head><body><main>${stories}</main></body></html>`
const codesOf = ({ warnings }: ReturnType<typeof clean>) => warnings.map(({ code }) => code)

describe('a page that goes on with further stories', () => {
  it.each(cases('keeps the ferry alone'))('keeps the one %s', (_, stories) => {
    const doc = clean(page(FERRY, stories))
    expect(doc.text).toContain('The ferry left the harbour at 8')
    expect(doc.text).not.toContain('tram')
    expect(codesOf(doc)).toContain('more-stories')
  })

  it('names the author of the one story alone, and tells in its warning where the other stands', () => {
    const html = page(FERRY, ferry + tram)
    const { authors, warnings } = clean(html)
    const [more] = warnings.filter(({ code }) => code === 'more-stories')
    expect(authors).toEqual(['Jo Ng'])
    expect(html.slice(more?.source?.start, more?.source?.end)).toMatch(/^Night trams .*why it did\.$/)
  })

  it('keeps one that is not the first, if the title names it', () => {
    const { text, authors } = clean(page(TRAM, ferry + tram))
    expect(text).not.toContain('ferry')
    expect(text).toContain('The tram left the harbour at 8')
    expect(authors).toEqual(['Ana Ruiz'])
  })

  it.each(cases('keeps both'))('keeps both %s', (_, title, stories = '') => {
    const doc = clean(page(title, stories))
    expect(doc.text).toContain('The ferry left the harbour at 8')
    expect(doc.text).toContain('The tram left the harbour at 8')
    expect(codesOf(doc)).not.toContain('more-stories')
  })
})
