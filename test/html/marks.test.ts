import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { clean, cleanHtml, createCleaner } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('marks.txt', import.meta.url))

const url = 'https://paper.example/news/a'

/** The marks of a source as `words = what they are`. A picture has no words: it gets those behind it. */
function marksOf(source: string, hints = { url }) {
  const { text, marks = [] } = cleanHtml(source, hints)
  return marks.map(({ start, end, ...mark }) => {
    const words = mark.kind === 'image' ? text.slice(start).trimStart().slice(0, 4) : text.slice(start, end)
    return `${words} = ${mark.kind === 'link' ? mark.href : mark.kind === 'image' ? mark.src : mark.kind}`
  })
}

describe('marks', () => {
  it.each(cases('a source and its marks'))('tells of %s', (_, source, marks = '') => {
    expect(marksOf(source).join('\n')).toBe(marks)
  })

  it.each(['b', 'a href="/a"', 'code'])('are no more than elements and blocks, where nobody closes any <%s>', (tag) => {
    const source = `<${tag}>`.repeat(600) + '<p>The town voted.</p>'.repeat(600)
    expect(marksOf(source).length).toBeLessThanOrEqual(1200)
  })

  it('leaves out addresses that are relative to nobody knows what', () => {
    expect(
      marksOf('<p><a href="/a">a</a> <a href="//b.example/">b</a> <a href="http://c.example">c</a></p>', {} as never),
    ).toEqual(['c = http://c.example/'])
  })

  it('is left out on request, and absent where there is none', () => {
    const source = '<p>See <a href="https://a.example/b">the bridge</a>.</p>'
    expect(createCleaner({ marks: false })(source)).not.toHaveProperty('marks')
    expect(clean('<p>See the bridge.</p>')).not.toHaveProperty('marks')
    expect(clean('See the *bridge*.')).not.toHaveProperty('marks')
  })

  const paragraph = (nth: number) =>
    `<p>The council voted on day ${nth} to rebuild the <em>old</em> bridge over the river, and the mayor said why.</p>`
  const page = `<html lang="en"><body><header><img src="/masthead.jpg" alt="Harbour News"></header>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article><h1>Old bridge to be rebuilt</h1><figure><img src="/lead.jpg" alt="The &quot;old&quot; bridge"><figcaption>Photo: Jo Ng</figcaption></figure>
    ${paragraph(1)}<figure><img src="/second.jpg"></figure>${paragraph(2)}
    <div class="related-posts"><a href="/c"><img src="/teaser.jpg">Ten walks for a rainy day</a></div>
    ${paragraph(3)}<div class="author-bio"><img src="/jo.jpg">Jo Ng is a reporter.</div></article>
    <aside><img src="/ad.jpg"><a href="/d">Most read</a></aside><footer><img src="/foot.png"></footer></body></html>`

  it('of a page are those of its story', () => {
    const { text, marks = [] } = clean(page, { url })
    const pictures = marks.filter((mark) => mark.kind === 'image')
    const src = (path: string) => `https://paper.example${path}`
    expect(pictures).toMatchObject([
      { start: 0, end: 0, src: src('/lead.jpg'), alt: 'The "old" bridge' },
      { src: src('/second.jpg') },
    ])
    expect(text.slice(pictures[1]?.start).trimStart()).toMatch(/^The council voted on day 2/)
    const others = marks.filter(({ kind }) => kind !== 'image')
    expect(others.map(({ start, end }) => text.slice(start, end))).toEqual(['old', 'old', 'old'])
  })

  const piece = fc.constantFrom(...cases('pieces').map(([written]) => written))
  test.prop([fc.array(piece, { maxLength: 30 })], { numRuns: 300 })(
    'stand within one block each, in order, whatever the source',
    (pieces) => {
      const { text, blocks, marks = [] } = cleanHtml(pieces.join(''))
      marks.forEach(({ kind, start, end }, at) => {
        expect(start).toBeGreaterThanOrEqual(marks[at - 1]?.start ?? 0)
        expect(end).toBeLessThanOrEqual(text.length)
        if (kind === 'image') expect(end).toBe(start)
        else expect(blocks.filter((block) => block.start <= start && end <= block.end)).toHaveLength(1)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      })
    },
  )
})
