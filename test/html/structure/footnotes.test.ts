import { describe, expect, it } from 'vitest'
import { clean, cleanHtml, toHtml, toMarkdown } from '../../../src/index.js'

const story = 'The council voted on Tuesday evening to rebuild the old bridge over the river'

describe('footnotes', () => {
  it.each<[what: string, source: string]>([
    [
      'links and items',
      '<p>It fell.<sup><a href="#fn1" id="r1">1</a></sup></p><ol><li id="fn1">A note. <a href="#r1">↩</a></li></ol>',
    ],
    ['brackets', '<p>It fell.<a href="#r1">[1]</a></p><h4>Notes</h4><ol><li><a id="r1"></a>A note.</li></ol>'],
    [
      'Pandoc',
      '<p>It fell.<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><section class="footnotes"><hr><ol><li id="fn1"><p>A note.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
    ],
    [
      'Wikipedia',
      '<p>It fell.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">A note.</span></li></ol>',
    ],
    [
      'pulldown-cmark',
      '<p>It fell.<sup class="footnote-reference"><a href="#1">1</a></sup></p><div class="footnote-definition" id="1"><sup class="footnote-definition-label">1</sup><p>A note.</p></div>',
    ],
    [
      'WordPress',
      '<p>It fell.<sup data-fn="a-b" class="fn"><a href="#a-b" id="a-b-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="a-b">A note. <a href="#a-b-link">↩︎</a></li></ol>',
    ],
    [
      'Google Docs',
      '<p>It fell.<sup id="ftnt_ref1"><a href="#ftnt1">[1]</a></sup></p><div><p id="ftnt1"><a href="#ftnt_ref1">[1]</a>&nbsp;A note.</p></div>',
    ],
    [
      'Substack',
      '<p>It fell.<a class="footnote-anchor" id="footnote-anchor-1-9" href="https://paper.example/p/a#footnote-1-9">1</a></p><div class="footnote"><a id="footnote-1-9" href="#footnote-anchor-1-9" class="footnote-number">1</a><div class="footnote-content"><p>A note.</p></div></div>',
    ],
    [
      'Texinfo',
      '<p>It fell.<a class="footnote" id="D1" href="#FOOT1"><sup>1</sup></a></p><h5><a id="FOOT1" href="#D1">(1)</a></h5><p>A note.</p>',
    ],
    [
      'Org',
      '<p>It fell.<sup><a id="fnr.1" class="footref" href="#fn.1">1</a></sup></p><div class="footdef"><sup><a id="fn.1" href="#fnr.1">1</a></sup> <div class="footpara"><p>A note.</p></div></div>',
    ],
    ['numbers alone', '<p>It fell.<sup>1</sup></p><p class="footnote"><sup>1</sup> A note.</p>'],
    ['strong numbers below a rule', '<p>It fell.<sup>1</sup></p><hr><p><strong>1</strong> A note.</p>'],
    ['an aside', '<p>It fell.<sup class="aside-link">1</sup></p><aside><ol start="1"><li>A note.</li></ol></aside>'],
    [
      'a hidden box',
      '<p>It fell.<span data-definition="f1"><a href="#">*</a></span></p><aside style="display:none" id="f1">A note.</aside>',
    ],
    [
      'a hidden span',
      '<p>It fell.<span class="inline-footnote">1<span class="footnoteContent" style="display:none">A note.</span></span></p>',
    ],
    [
      'a side note and its copy',
      '<p>It fell.<sup class="footnote-reference"><a id="r-1" href="#f-1">1</a></sup><span class="sidenote">1. A note.</span></p><div class="footnote-definition"><sup id="f-1"><a href="#r-1">1</a></sup><div><p>A note.</p></div></div>',
    ],
  ])('%s', (_, source) => {
    expect(toMarkdown(cleanHtml(source)).replace('#### Notes\n\n', '').replace('---\n\n', '')).toBe(
      'It fell.[^1]\n\n[^1]: A note.\n',
    )
  })

  it('share a paragraph', () => {
    const source =
      '<p>It fell,<a href="#one"><sup>1</sup></a> and rose.<a href="#two"><sup>2</sup></a></p><p><a name="one"><sup>1</sup></a> A note.<br><br><a name="two"><sup>2</sup></a> Another.</p>'
    expect(toMarkdown(cleanHtml(source))).toBe('It fell,[^1] and rose.[^2]\n\n[^1]: A note.\n\n[^2]: Another.\n')
  })

  it('have more than one paragraph, and are referred to twice', () => {
    const source =
      '<p>It fell.<a href="#fn1" id="a">[1]</a> It rose.<a href="#fn1" id="b">[1]</a></p><ol><li id="fn1"><p>A note.</p><p>And more. <a href="#a">a</a> <a href="#b">b</a></p></li></ol>'
    const document = cleanHtml(source)
    expect(toMarkdown(document)).toBe('It fell.[^1] It rose.[^1]\n\n[^1]: A note.\n\n    And more.\n')
    expect(document.blocks).toMatchObject([
      { kind: 'paragraph', text: 'It fell.[1] It rose.[1]' },
      { kind: 'footnote', label: '1', text: 'A note.' },
      { kind: 'footnote', label: '1', continues: true, text: 'And more.' },
    ])
    expect(toHtml(document)).toBe(
      '<p>It fell.<sup>[1]</sup> It rose.<sup>[1]</sup></p>\n<ol>\n<li><p>A note.</p><p>And more.</p></li>\n</ol>',
    )
    expect(cleanHtml(toHtml(document)).text).toBe(document.text)
  })

  it.each([
    ['powers', '<p>It is 10<sup>2</sup> m long.</p><p>2 boats came.</p>'],
    ['pages of a list', '<p id="p2">One.</p><a href="#x2">2</a><p id="x2">Two.</p>'],
    [
      'letters of an index',
      '<p><a href="#a">A</a> <a href="#b">B</a></p><h2 id="a">A</h2><p>Ant.</p><h2 id="b">B</h2><p>Bee.</p>',
    ],
    ['links to sections', '<p>See <a href="#s">[1]</a>.</p><h2 id="s">Rain</h2><p>It fell.</p>'],
  ])('are none: %s', (_, source) => {
    const { blocks, marks = [] } = cleanHtml(source)
    expect(blocks.filter(({ kind }) => kind === 'footnote')).toEqual([])
    expect(marks.filter(({ kind }) => kind === 'footnote')).toEqual([])
  })

  it('that no text refers to are no notes in Markdown, which would not show them', () => {
    const document = cleanHtml('<p>It fell.<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">A note.</li></ol>')
    expect(toMarkdown(document, { marks: false })).toBe('It fell.1\n\nA note.\n')
  })

  it('of a page stay with its story', () => {
    const paragraphs = Array.from(
      { length: 5 },
      (_, at) =>
        `<p>${story}, the mayor said in her speech number ${at}, and nobody was hurt when it fell last week.</p>`,
    ).join('')
    const page = `<html><head><title>Old bridge</title></head><body><nav><a href="/">Home</a></nav><article><h1>Old bridge to be rebuilt</h1>${paragraphs}<p>${story}.<sup><a href="#fn1" id="r1">1</a></sup></p></article><div class="sidebar related"><a href="/b">Ten walks</a></div><div class="notes"><ol><li id="fn1">Minutes, p. 4. <a href="#r1">↩</a></li></ol></div><footer>Imprint</footer></body></html>`
    const document = clean(page)
    expect(document.blocks.at(-1)).toMatchObject({ kind: 'footnote', label: '1', text: 'Minutes, p. 4.' })
    expect(document.text).not.toContain('Ten walks')
  })
})
