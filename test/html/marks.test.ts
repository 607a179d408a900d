import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { clean, cleanHtml, createCleaner } from '../../src/index.js'

const url = 'https://paper.example/news/a'

/** The marks of a source, each with its words, or with the words that a picture stands before. */
function marksOf(source: string, hints = { url }) {
  const { text, marks = [] } = cleanHtml(source, hints)
  return marks.map(({ start, end, ...mark }) => [
    mark.kind === 'image' ? text.slice(start).trimStart().slice(0, 4) : text.slice(start, end),
    mark.kind === 'link' ? mark.href : mark.kind === 'image' ? mark.src : mark.kind,
  ])
}

describe('marks', () => {
  it.each<[what: string, source: string, marks: string[][]]>([
    ['a link', '<p>See <a href="https://a.example/b">the bridge</a>.</p>', [['the bridge', 'https://a.example/b']]],
    ['a relative link', '<p><a href="../b?c=d&amp;e=f#g">So</a></p>', [['So', 'https://paper.example/b?c=d&e=f#g']]],
    [
      'bold type in bold type',
      '<p><b>a <i>b <strong>c</strong></i></b> <b>d</b></p>',
      [
        ['a b c', 'strong'],
        ['b c', 'emphasis'],
        ['d', 'strong'],
      ],
    ],
    [
      'a link in a link, which closes it',
      '<p><a href="/a">a <i>b <a href="/c">c</a></i> d</a></p>',
      [
        ['a b', 'https://paper.example/a'],
        ['b c', 'emphasis'],
        ['c', 'https://paper.example/c'],
      ],
    ],
    ['mail', '<p><a href="mailto:jo@paper.example">Jo</a></p>', [['Jo', 'mailto:jo@paper.example']]],
    ['a script', '<p><a href="javascript:alert(1)">So</a> <a href=" java\tscript:x">so</a></p>', []],
    ['an anchor without an address', '<p><a name="x">So</a></p>', []],
    [
      'styles',
      '<p><em>a</em> <i>b</i> <strong>c</strong> <b>d</b></p>',
      ['emphasis', 'emphasis', 'strong', 'strong'].map((kind, at) => ['abcd'.charAt(at), kind]),
    ],
    [
      'more styles',
      '<p><code>a</code> <del>b</del> H<sub>2</sub>O 10<sup>6</sup></p>',
      [
        ['`a`', 'code'],
        ['b', 'deleted'],
        ['2', 'subscript'],
        ['6', 'superscript'],
      ],
    ],
    [
      'one in another',
      '<p><a href="/a">the <em>old</em> one</a></p>',
      [
        ['the old one', 'https://paper.example/a'],
        ['old', 'emphasis'],
      ],
    ],
    [
      'one over paragraphs',
      '<b><p>One.</p><p>Two.</p></b>',
      [
        ['One.', 'strong'],
        ['Two.', 'strong'],
      ],
    ],
    ['blanks at its ends', '<p>a<em> b </em>c</p>', [['b', 'emphasis']]],
    ['nothing in it', '<p>a<em> </em>b<strong></strong></p>', []],
    ['what is repaired in it', '<p>So: <em>Caf&amp;eacute; isn&#8217;t</em>.</p>', [["Café isn't", 'emphasis']]],
    ['what is hidden in it', '<p><em>Rain<span hidden> and sun</span></em> fell.</p>', [['Rain', 'emphasis']]],
    ['a hidden one', '<p>Rain<b style="display:none"> and sun</b> fell.</p>', []],
    ['a picture', '<p>One.</p><img src="/b.jpg"><p>Two.</p>', [['Two.', 'https://paper.example/b.jpg']]],
    [
      'a lazy picture',
      '<img src="data:image/gif;base64,R0" data-src="/b.jpg"><p>Two.</p>',
      [['Two.', 'https://paper.example/b.jpg']],
    ],
    [
      'a set of pictures',
      '<img srcset="/s.jpg 320w, /l.jpg 1280w, /m.jpg 640w"><p>Two.</p>',
      [['Two.', 'https://paper.example/l.jpg']],
    ],
    [
      'icons and pixels',
      '<p>a<img class="wp-emoji" src="/e.png"><img width="1" height="1" src="/p"><img src="/spacer.gif">b</p>',
      [],
    ],
    ['a hidden picture', '<p>One.</p><div hidden><img src="/b.jpg"></div><img hidden src="/c.jpg">', []],
    ['a base', '<base href="/x/"><p><a href="y">So</a></p>', [['So', 'https://paper.example/x/y']]],
  ])('tells of %s', (_, source, marks) => {
    expect(marksOf(source)).toEqual(marks)
  })

  it.each(['b', 'a href="/a"', 'code'])('are no more than elements and blocks, where nobody closes any <%s>', (tag) => {
    const source = `<${tag}>`.repeat(600) + '<p>The town voted.</p>'.repeat(600)
    expect(marksOf(source).length).toBeLessThanOrEqual(1200)
  })

  it('leaves out addresses that are relative to nobody knows what', () => {
    expect(
      marksOf('<p><a href="/a">a</a> <a href="//b.example/">b</a> <a href="http://c.example">c</a></p>', {} as never),
    ).toEqual([['c', 'http://c.example/']])
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
    expect(pictures.map(({ src }) => src)).toEqual(
      ['/lead.jpg', '/second.jpg'].map((path) => `https://paper.example${path}`),
    )
    expect(pictures[0]).toEqual({
      kind: 'image',
      start: 0,
      end: 0,
      src: 'https://paper.example/lead.jpg',
      alt: 'The "old" bridge',
    })
    expect(text.slice(pictures[1]?.start).trimStart()).toMatch(/^The council voted on day 2/)
    expect(marks.filter(({ kind }) => kind !== 'image').map(({ start, end }) => text.slice(start, end))).toEqual([
      'old',
      'old',
      'old',
    ])
  })

  const piece = fc.constantFrom(
    '<b>',
    '</b>',
    '<a href="http://a.example">',
    '</a>',
    '<p>',
    '</p>',
    '<em>',
    '</em>',
    '<img src="http://a.example/b">',
    '<li>',
    'Rain ',
    'fell. ',
    ' ',
    '\n\n',
    '&amp;eacute;',
    '“so”',
    '<td>',
    '<br>',
    '<div hidden>',
    '</div>',
  )
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
