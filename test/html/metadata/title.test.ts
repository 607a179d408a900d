import { describe, expect, it } from 'vitest'
import { openingWithNameOf, publisherNames, withInitialsOf } from '../../../src/html/metadata/people/publisher.js'
import { withoutPublisher } from '../../../src/html/metadata/title.js'
import { casesIn } from '../../tables.js'
import { page, read, TEXTS } from './page.js'

const cases = casesIn(new URL('title.txt', import.meta.url), TEXTS)

describe('the title of a page is the heading', () => {
  it.each(cases('the title of a page'))('%s', (_, head, body, title) => {
    expect(read(page(head, body as string), {}).title).toBe(title)
  })

  it('found in a heading', () => {
    expect(read(page('', '<h1>Rain falls</h1>')).found['title']?.[0]?.rule).toBe('html/metadata/heading')
  })
})

const address = 'https://www.globe-news.example.co.uk/a'

it.each(cases('titles without their publisher'))('without their publisher, %s → %s', (title, bare) => {
  expect(withoutPublisher(title, publisherNames(['The Globe'], [address]))).toBe(bare)
})

it.each(cases('the title among headings, heads and titles'))('the title is %s', (_, headings, metas, titles, title) => {
  const elements = (list: string | undefined, write: (text: string) => string) =>
    list ? list.split('; ').map(write).join('') : ''
  const head =
    elements(metas, (text) => `<meta property="og:title" content="${text}">`) +
    elements(titles, (text) => `<title>${text}</title>`) +
    '<meta property="og:site_name" content="The Globe">'
  const html = page(
    head,
    elements(headings, (text) => `<h1>${text}</h1>`),
  )
  expect(read(html, { url: address }).title ?? '').toBe(title)
})

it('publishers are told by the address from their initials, and from their first word', () => {
  const urls = ['https://www.hvg.example/rain']
  expect(withInitialsOf(urls, ['Hill Valley Gazette', 'Rain falls', 'HVG'])).toEqual(['Hill Valley Gazette'])
  expect(openingWithNameOf(urls, ['HVG Online', 'Online HVG', 'hvg'])).toEqual(['HVG Online'])
})
