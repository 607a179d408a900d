import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { readArticle } from '../../../src/html/article/article.js'

const sentence = 'The ferry was late again on Monday, and nobody on the pier could say when it would come.'
const TAGS =
  '<p>|</p>|<div>|</div>|<div class="related">|<ul>|<li>|</ul>|<table>|<tr>|<td>|<br>|<a href="/x">|</a>|<article>|' +
  '</article>|<h1>|<h2>|</h2>|<nav>|</nav>|<blockquote class="twitter-tweet">|</blockquote>|<x-card class="teaser">|' +
  '<!-- c -->|<script>var a = "<p>"</script>|<pre>\n a\n</pre>|<span class="byline'
const TEXTS = '&nbsp;|&amp;| |\n\n|記事。|\ud800|\u0000|<|>'
const piece = fc.oneof(
  fc.constantFrom(...TAGS.split('|'), ...TEXTS.split('|')),
  fc.constant(sentence),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const page = fc.array(piece, { maxLength: 40 }).map((pieces) => `<!doctype html><body>${pieces.join('')}`)

describe('readArticle', () => {
  test.prop([page])('answers sorted edits that do not overlap, and blocks in order, for any string', (html) => {
    const { edits, blocks, signs } = readArticle(html)
    expect(() => apply(html, edits)).not.toThrow()
    let before = 0
    for (const { start, end } of blocks) {
      expect(start).toBeGreaterThanOrEqual(before)
      expect(end).toBeLessThanOrEqual(html.length)
      before = end
    }
    for (const value of Object.values(signs ?? {})) expect(value).toSatisfy(Number.isFinite)
  })

  test.prop([
    fc.array(fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<b>', '</b>', sentence, ' '), { maxLength: 40 }),
  ])('leaves no tag, and no gap wider than a blank line', (pieces) => {
    const html = `<body>${pieces.join('')}`
    expect(apply(html, readArticle(html).edits)).not.toMatch(/<|\n{3}| {2}|^\s|\s$/)
  })

  it.each(['<div>', '<blockquote>', '<ul><li>', '<span class="story">', '<x-a>', '<table><tr><td>'])(
    'keeps a word 100,000 %s deep within a story',
    (tag) => {
      const html = `<!doctype html><article><p>${sentence}</p><p>${sentence} Really.</p>${tag.repeat(1e5)}deep<p>${sentence} Again.</p>`
      expect(apply(html, readArticle(html).edits)).toContain('deep')
    },
  )
})
