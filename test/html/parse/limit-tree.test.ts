import { describe, expect, it } from 'vitest'
import { Budget } from '../../../src/budget.js'
import { apply } from '../../../src/edit/edit.js'
import { readFlow } from '../../../src/html/flow/flow.js'
import { limitTree } from '../../../src/html/parse/limit-tree.js'
import { maskOut } from '../../../src/html/parse/mask.js'

const plenty = () => new Budget(1_000_000)

describe('tame', () => {
  it.each([
    ['elements too deep', '<a><b><i>x</i></b></a>', '<a><b>   x    </b></a>'],
    ['an element beside a deep one', '<a><b><i>x</i></b><u>y</u></a>', '<a><b>   x    </b><u>y</u></a>'],
    ['items that close each other', '<ul><li>a<li>b<li>c</ul>', '<ul><li>a<li>b<li>c</ul>'],
    ['paragraphs that blocks close', '<p>a<p>b<div>c</div>', '<p>a<p>b<div>c</div>'],
    ['what is hidden too deep', '<a><b><i hidden>x<u>y</u></i>z', `<a><b>${' '.repeat(23)}z`],
    ['what a title only says is hidden', '<a><b><i title=" hidden ">x</i>', '<a><b>                    x    '],
    ['a frame too deep that is never closed', '<a><b><iframe>x</b>', '<a><b>        x</b>'],
    ['scripts, however deep', '<a><b><script>"<i>"</script>', '<a><b><script>"<i>"</script>'],
    ['void elements, however deep', '<a><b><br><img>', '<a><b><br><img>'],
    ['tags in comments and values', '<a><!-- <b><b><b> --><b c="<i><i>">', '<a><!-- <b><b><b> --><b c="<i><i>">'],
    ['self-closing tags in SVG', '<svg><g/><g/><g/></svg>', '<svg><g/><g/><g/></svg>'],
  ])('%s', (_, html, tamed) => {
    expect(maskOut(html, limitTree(html, plenty(), 2))).toBe(tamed)
  })

  it('blanks what attributes a tag has past 512', () => {
    const long = Array.from({ length: 20_000 }, (_, i) => `a${i}`).join(' ')
    const html = `<p ${long}>Rain</p>`
    const tamed = maskOut(html, limitTree(html, plenty()))
    expect(tamed).toMatch(/^<p a0 a1 [^>]* a510 +>Rain<\/p>$/)
    expect(apply(html, readFlow(html).edits)).toBe('Rain')
  })

  it.each([
    ['elements', '<p>a</p><p>b</p><p>c</p>', '<p>a</p><p>b</p>   c    '],
    ['void elements', '<p>a<p>b<br>c<img src=d>', '<p>a<p>b    c           '],
    ['elements in an older one', '<ul><li>a<li>b<li>c</ul>d', '<ul><li>a    b    c</ul>d'],
    ['elements behind an older one', '<ul><li>a</ul><p>b</p>', '<ul><li>a</ul>   b    '],
    ['scripts', '<p>a<p>b<script>"<i>"</script>c', `<p>a<p>b${' '.repeat(22)}c`],
    ['code', '<p>a<p>b<xmp>c</xmp>', '<p>a<p>b     c      '],
    ['what is hidden', '<p>a<p>b<i hidden>c<u>d</u></i>e', `<p>a<p>b${' '.repeat(23)}e`],
  ])('flattens %s past the budget, here of two', (_, html, tamed) => {
    const budget = new Budget(2)
    expect(maskOut(html, limitTree(html, budget, 512 - 1))).toBe(tamed)
    expect(budget.isSpent).toBe(true)
  })

  it('looks no closer at a page of usual size', () => {
    expect(limitTree('<i>'.repeat(4000), plenty())).toEqual([])
  })

  it.each([1, 511, 512, 513, 5_000, 1_000_000])('keeps text %d levels deep', (depth) => {
    const html = `<p>One</p>${'<div>'.repeat(depth)}two<b> three</b>${'</div>'.repeat(depth)}four`
    expect(apply(html, readFlow(html).edits)).toBe('One\n\ntwo three\n\nfour')
  })
})
