import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { readArticle } from '../../../src/html/article/article.js'
import { readFlow } from '../../../src/html/flow/flow.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('code.txt', import.meta.url))

const read = (html: string) => apply(html, readFlow(html).edits)
const FENCED = /^(`{3,})([^\n]*)\n([\s\S]*?)\n\1$/

const story = (time: string) =>
  [1, 2, 3]
    .map(
      (nth) =>
        `<p>The council said on ${time} ${nth} that the old bridge would stay closed until the rain has stopped, ` +
        'for nobody knows how long it holds.</p>',
    )
    .join('')

describe('a block of code', () => {
  it('is read as the text of its `pre`', () => {
    const document = new JSDOM('').window.document
    const bit = fc.constantFrom(...cases('bits of code').map(([text]) => text))
    const inside = fc.letrec<{ code: string }>((tie) => {
      const token = tie('code').map((code) => `<span class="k">${code}</span>`)
      const bold = tie('code').map((code) => `<b>${code}</b>`)
      const part = fc.oneof({ weight: 5, arbitrary: bit }, token, bold)
      return { code: fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')) }
    }).code
    fc.assert(
      fc.property(inside, (code) => {
        const html = `<p>One.</p><pre><code>${code}</code></pre><p>Two.</p>`
        const body = document.createElement('body')
        body.innerHTML = html
        const text = (body.querySelector('pre')?.textContent ?? '').replace(/^\n/, '').replace(/[ \t\n]+$/, '')
        const lines = read(html).slice('One.\n\n'.length, -'\n\nTwo.'.length)
        if (text === '') expect(read(html)).toBe('One.\n\nTwo.')
        else expect(FENCED.exec(lines)?.[3]).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  it.each(cases('reads'))('reads %s', (_, code, text) => {
    expect(read(`<pre>${code}</pre>`)).toBe(`\`\`\`\n${text}\n\`\`\``)
  })

  it('is one block, and says its language, how deep in lists and in which language it is', () => {
    const html = '<ul><li>One<pre class="language-js">a\n\n  b</pre></li></ul>'
    const [item, code, ...more] = Array.from(readFlow(html).blocks, ({ kind, rank }) => ({ kind, ...rank }))
    expect(item).toEqual({ kind: 'list-item', ordered: false, depth: 1 })
    expect(code).toEqual({ kind: 'code', language: 'js', depth: 1 })
    expect(more).toEqual([])
  })

  it('goes whole with what hides it', () => {
    expect(read('<p>One</p><div hidden><pre>a</pre></div><pre hidden>b</pre>')).toBe('One')
    expect(read('<pre>a<span style="display:none">b</span></pre>')).toBe('```\na\n```')
  })

  it.each(cases('stays in a story'))('stays in a story %s', (_, code) => {
    const page =
      `<html><body><nav><a href="/">Home</a></nav><article><h1>The bridge</h1>${story('day')}${code}${story('night')}` +
      '</article><footer><pre>v1.2</pre></footer></body></html>'
    const text = apply(page, readArticle(page).edits)
    expect(text.split('let a = 1')).toHaveLength(code.split('let a = 1').length)
    expect(text).not.toContain('v1.2')
  })
})

describe('code within a line', () => {
  it.each(cases('is written with its signs'))('is written with its signs: %s', (_, html, text) => {
    expect(read(html)).toBe(text)
  })
})
