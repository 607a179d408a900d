import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'

const story = Array.from(
  { length: 6 },
  (_, day) =>
    `<p>On day ${day + 1} the ferry left the old harbour late again, and nobody on the pier could say why it did.</p>`,
).join('')
const page = (below: string) =>
  `<title>Late ferry</title><main><h1>Late ferry</h1><article>${story}</article>${below}</main>`
const pagers = (html: string) =>
  clean(html)
    .warnings.filter(({ code }) => code === 'more-pages')
    .map(({ source }) => html.slice(source?.start, source?.end))

describe('further pages', () => {
  it.each([
    '<div class="pager"><span>1</span> <a href="?page=2">2</a> <a href="?page=3">3</a></div>',
    '<ul><li><b>1</b></li><li><a href="/ferry/2"><span>2</span></a></li></ul>',
    '<p>Page: [1] | <a href="/ferry/2">[2]</a></p>',
  ])('are told: %s', (pager) => {
    const [source, ...others] = pagers(page(pager))
    expect(source).toMatch(/^<a.*2/s)
    expect(others).toEqual([])
    expect(clean(page(pager)).quality).toMatchObject({ verdict: 'partial', next: 'follow-links' })
  })

  it.each([
    ['the first of them is a link, too', '<p><a href="/1">1</a> <a href="/2">2</a></p>'],
    ['the second is no page', '<p><b>1</b> <a href="#photo2">2</a></p>'],
    ['they are of the comments', '<h3>12 comments</h3><p>So it is.</p><p><b>1</b> <a href="?comments=2">2</a></p>'],
    ['they are figures', '<p><b>1</b> of <a href="/2">2</a> ferries were late.</p>'],
  ])('are not, if %s', (_, below) => {
    expect(pagers(page(below))).toEqual([])
  })
})
