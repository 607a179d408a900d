import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('more-pages.txt', import.meta.url))

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
  it.each(cases('are told'))('are told: %s', (pager) => {
    const [source, ...others] = pagers(page(pager))
    expect(source).toMatch(/^<a.*2/s)
    expect(others).toEqual([])
    expect(clean(page(pager)).quality).toMatchObject({ verdict: 'partial', next: 'follow-links' })
  })

  it.each(cases('are not, if'))('are not, if %s', (_, below) => {
    expect(pagers(page(below))).toEqual([])
  })
})
