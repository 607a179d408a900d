import { describe, expect, it } from 'vitest'
import { createCleaner } from '../../../src/index.js'

const clean = createCleaner()
const prose = (about: string) =>
  Array.from(
    { length: 6 },
    (_, at) =>
      `<p>The ${about} left the harbour at ${at + 3} before noon, and nobody on the pier could say why it did.</p>`,
  ).join('')
const story = (title: string, by: string, about: string, level = 'h1') =>
  `<article class="post"><header><${level}>${title}</${level}><p class="byline">By <a rel="author">${by}</a></p></header>` +
  `<div class="entry-content">${prose(about)}</div></article>`
const page = (title: string, stories: string) =>
  `<html lang="en"><head><title>${title} | Harbour News</title></head><body><main>${stories}</main></body></html>`
const ferry = story('Island ferry returns after repair', 'Jo Ng', 'ferry')
const tram = story('Night trams come back to Dorn', 'Ana Ruiz', 'tram')

describe('a page that goes on with further stories', () => {
  it('keeps the one that its title names, and names its author alone', () => {
    const { text, authors, warnings } = clean(page('Island ferry returns after repair', ferry + tram))
    expect(text).toContain('The ferry left the harbour at 8')
    expect(text).not.toContain('tram')
    expect(authors).toEqual(['Jo Ng'])
    expect(warnings.map(({ code }) => code)).toContain('more-stories')
  })

  it('tells in its warning where they stand', () => {
    const html = page('Island ferry returns after repair', ferry + tram)
    const [more] = clean(html).warnings.filter(({ code }) => code === 'more-stories')
    expect(html.slice(more?.source?.start, more?.source?.end)).toMatch(/^Night trams .*why it did\.$/)
  })

  it('keeps one that is not the first, if the title names it', () => {
    const { text, authors } = clean(page('Night trams come back to Dorn', ferry + tram))
    expect(text).not.toContain('ferry')
    expect(text).toContain('The tram left the harbour at 8')
    expect(authors).toEqual(['Ana Ruiz'])
  })

  it('takes lesser headlines, too, where they are signed', () => {
    const lesser = story('Night trams come back to Dorn', 'Ana Ruiz', 'tram', 'h2')
    expect(clean(page('Island ferry returns after repair', ferry + lesser)).text).not.toContain('tram')
  })

  it.each([
    ['the title names none of them', 'News from the harbour', ferry + tram],
    ['the title names both', 'Island ferry returns after repair as night trams come back to Dorn', ferry + tram],
    [
      'the next article heads a part of the story and is not signed',
      'Island ferry returns after repair',
      ferry + tram.replaceAll('h1>', 'h2>').replace(/<p class="byline">.*?<\/p>/, ''),
    ],
    ['the next one has no headline', 'Island ferry returns after repair', ferry + tram.replace(/<h1>.*<\/h1>/, '')],
  ])('keeps all where %s', (_, title, stories) => {
    const { text, warnings } = clean(page(title, stories))
    expect(text).toContain('The ferry left the harbour at 8')
    expect(text).toContain('The tram left the harbour at 8')
    expect(warnings.map(({ code }) => code)).not.toContain('more-stories')
  })
})

describe('a page that goes on with further stories in boxes that are no articles', () => {
  const box = (title: string, sign: string, about: string, level = 'h1') =>
    `<div class="k1"><div><${level}>${title}</${level}><div>${sign}</div></div><div>${prose(about)}</div></div>`
  const first = box('Island ferry returns after repair', 'By Jo Ng', 'ferry')
  const second = 'Night trams come back to Dorn'

  it.each([
    ['signed', 'By Ana Ruiz'],
    ['dated', '14 November 2025'],
    ['signed and dated in another language', 'Von Ana Ruiz, 14. November 2025'],
  ])('leaves out one that is %s', (_, sign) => {
    const { text, warnings } = clean(page('Island ferry returns after repair', first + box(second, sign, 'tram')))
    expect(text).toContain('The ferry left the harbour at 8')
    expect(text).not.toContain('tram')
    expect(warnings.map(({ code }) => code)).toContain('more-stories')
  })

  it('leaves out one at the end of the box of the story', () => {
    const within = first.replace(/<\/div><\/div>$/, `${box(second, 'By Ana Ruiz', 'tram')}</div></div>`)
    const { text } = clean(page('Island ferry returns after repair', within))
    expect(text).toContain('The ferry left the harbour at 8')
    expect(text).not.toContain('tram')
  })

  it.each([
    ['a lesser headline, for it may head a part of the story', box(second, 'By Ana Ruiz', 'tram', 'h2')],
    ['a headline that nobody signed', box(second, 'A look at the yard', 'tram')],
    ['a headline that stands in the box of the story', `<h1>${second}</h1><p>By Ana Ruiz</p>${prose('tram')}`],
  ])('keeps what stands under %s', (_, more) => {
    const { text } = clean(page('Island ferry returns after repair', first.replace(/<\/div>$/, `${more}</div>`)))
    expect(text).toContain('The ferry left the harbour at 8')
    expect(text).toContain('The tram left the harbour at 8')
  })
})
