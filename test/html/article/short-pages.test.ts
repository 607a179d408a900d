import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'

const page = (body: string) =>
  `<!doctype html><html><head><title>Ferry times by script</title></head><body>${body}</body></html>`
const SENTENCES = [
  'The harbour office prints the times of the ferries on a sheet of paper, which hangs in a window on the quay.',
  'Who lives on the other island has to phone somebody who can see the window, or to wait for the post.',
  'A teacher of the village school wrote a small program that reads the sheet from a photograph.',
  'It sends the times to all who ask for them, and has done so every morning since the winter.',
]
const prose = (count = SENTENCES.length) =>
  SENTENCES.slice(0, count)
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')
const CODE = '<pre><code>const times = read(sheet)\nsend(times)</code></pre>'

describe('the code of a story stays', () => {
  it.each([
    ['between paragraphs', page(`<article><h1>Ferry times by script</h1>${prose(2)}${CODE}${prose()}</article>`)],
    [
      'in boxes that say how they look',
      page(
        `<article><h1>Ferry times by script</h1>${prose(2)}<div class="mb-4 overflow-hidden"><div class="flex items-center"><span>js</span></div><div>${CODE}</div></div>${prose()}</article>`,
      ),
    ],
    [
      'in an aside',
      page(`<article><h1>Ferry times by script</h1>${prose(2)}<aside>${CODE}</aside>${prose()}</article>`),
    ],
    [
      'at its end',
      page(`<article><h1>Ferry times by script</h1>${prose()}<div class="sample">${CODE}</div></article>`),
    ],
    [
      'of a small article',
      `<article><h3>Times</h3><p>Here is all of it:</p><div class="flex">${CODE}</div>${prose(1)}</article>`,
    ],
  ])('%s', (_, html) => {
    const { text } = clean(html)
    expect(text).toContain('const times = read(sheet)')
    expect(text).toContain('send(times)')
  })

  it('but not that of comments', () => {
    const html = page(
      `<article><h1>Ferry times by script</h1>${prose()}${prose()}</article><section class="comments"><p>I would have done it otherwise, and in fewer lines, like this:</p>${CODE}</section>`,
    )
    expect(clean(html).text).not.toContain('send(times)')
  })
})

describe('a page of few passages', () => {
  it('is its story if nothing on it leads elsewhere', () => {
    const html =
      '<main><h3>Addition</h3><p>For all numbers that a child may know, one and one are two.</p><h3>Subtraction</h3><p>2 − 1 = 1</p></main>'
    expect(clean(html).text).toContain('Addition')
    expect(clean(html).text).toContain('Subtraction')
    expect(clean(html).text).toContain('2 − 1 = 1')
  })

  it('has its headline in the title alone', () => {
    const story = '<p>For all numbers that a child may know, one and one are two.</p>'
    const html = `<html><head><title>Addition for all</title></head><body><h3>Addition for all</h3>${story}</body></html>`
    expect(clean(html)).toMatchObject({ title: 'Addition for all', text: expect.not.stringContaining('Addition') })
  })
})

describe('a table whose cells hold blocks', () => {
  it('stays with its story', () => {
    const row = (name: string, first: string, second: string) =>
      `<tr><td><div><a href="/${name}">${name}</a></div></td><td><div>${first}</div></td><td><div>${second}</div></td></tr>`
    const table = `<table><tbody><tr><td><div>Quay</div></td><td><div>Summer</div></td><td><div>Winter</div></td></tr>${row('North', '12 boats', '3 boats')}${row('South', '9 boats', '2 boats')}${row('Old town', '31 boats', '8 boats')}</tbody></table>`
    const { text } = clean(page(`<article><h1>Ferry times by script</h1>${prose()}${table}${prose(2)}</article>`))
    expect(text).toContain('Old town')
    expect(text).toContain('31 boats')
  })
})

describe('a disclaimer', () => {
  const long = (of: string) =>
    Array.from(
      { length: 8 },
      (_, at) =>
        `<p>Nothing that is said on these pages about ${of} number ${at} is meant as advice, neither legal nor of any other kind, and whoever acts on it does so at their own risk, for the authors may be wrong, and conditions may change without notice at any time and for any reason.</p>`,
    ).join('')

  it.each(['legal-disclaimer', 'disclaimer', 'site-disclaimer-text'])(
    'never takes the place of a short article: %s',
    (name) => {
      const html = page(
        `<nav><a href="/">Home</a><a href="/a">About</a></nav><main><div class="wrapper"><div class="content-area"><div class="js-article-content"><h2 id="one">Quay</h2>${prose(2)}<h2 id="two">Ferry</h2><p>It sails at noon.</p></div></div></div><div class="${name}">${long('ferries')}</div></main>`,
      )
      const { text } = clean(html)
      expect(text).toContain('hangs in a window on the quay')
      expect(text).not.toContain('meant as advice')
    },
  )
})
