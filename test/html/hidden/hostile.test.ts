import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/html/read-html.js'
import { growthOf } from '../../growth.js'

const list = (size: number, item: (at: number) => string, separator = ''): string =>
  Array.from({ length: size }, (_, at) => item(at)).join(separator)
const page = (sheet: string, body: string) => `<html><head><style>${sheet}</style></head><body>${body}</body></html>`

describe('style sheets take time in proportion to the page', () => {
  it.each<[what: string, html: (size: number) => string]>([
    [
      'where a rule of many selectors says one thing many times',
      (size) =>
        page(`${list(size, (at) => `.a${at}`, ',')}{${'display:none;'.repeat(size)}}`, '<p class="a1">Rain</p>'),
    ],
    [
      'where a rule of many selectors has many colours',
      (size) =>
        page(
          `${list(size, (at) => `.a${at}`, ',')}{${list(size, (at) => `color:#${at + 100_000};`)}}` +
            `b{${list(size, (at) => `background:#${at + 100_000};`)}}`,
          '<p class="a1">Rain</p>',
        ),
    ],
    [
      'where a rule that says much speaks of many elements',
      (size) =>
        page(
          `.x{display:none}p{${'color:red;display:block;'.repeat(size)}}`,
          list(size, (at) => `<p class="x q${at}">Rain fell on</p>`),
        ),
    ],
    [
      'where many rules speak of many elements',
      (size) =>
        page(
          list(size, (at) => `p:not(.z${at}){display:block}`),
          list(size, (at) => `<p class="q${at}">Rain fell on</p>`),
        ),
    ],
    [
      'where what stands around many elements has a long style',
      (size) =>
        page(
          '.x{color:#fff}',
          `<div style="background:#fff;${'a:b;'.repeat(size)}"><div>${'<p class="x">x</p>'.repeat(size)}</div></div>`,
        ),
    ],
    [
      'where an element has many classes',
      (size) =>
        page(
          list(size, (at) => `.c${at}.d{display:none}`),
          `<p class="${list(size, (at) => `c${at}`, ' ')}">Rain</p>`,
        ),
    ],
  ])('%s', { timeout: 60_000 }, (_, html) => {
    const growth = growthOf((size) => {
      const source = html(size)
      return () => readHtml(source)
    }, 300)
    expect(growth).toBeLessThanOrEqual(2.5)
  })
})

describe('a page whose style sheets are more than is read', () => {
  const note = '<p class="n">Not seen.</p><p>The council voted on Tuesday to rebuild the bridge over the river.</p>'

  it('says so where they are long', () => {
    const { warnings } = readHtml(page(`.n{display:none}${'.m{color:red}'.repeat(100_000)}`, note))
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'limit-reached',
        message: expect.stringContaining('the page has more style sheets than are read for what they hide'),
      }),
    )
    const codes = readHtml(page('.n{display:none}', note)).warnings?.map(({ code }) => code)
    expect(codes).not.toContain('limit-reached')
  })

  it('says so where they say much of many elements', () => {
    const elements = list(400, (at) => `<p class="n q${at}">Not seen.</p>`)
    const rules = list(400, (at) => `p:not(.z${at}){display:block}`)
    const { warnings } = readHtml(page(`.n{display:none}${rules}`, elements + note), { html: 'all' })
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'limit-reached',
        message: expect.stringContaining('the page’s style sheets say more of its elements than is looked up'),
      }),
    )
  })
})
