import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { readFlow } from '../../../src/html/flow/flow.js'

describe('a veil', () => {
  it.each([
    ['<p style="visibility:hidden">x</p>', ''],
    ['<p style="visibility:hidden">x<b style="visibility:visible">y</b></p>', 'y'],
    ['<p style="font-size:0">x<b style="font-size:13px">y</b></p>', 'y'],
    ['<p style="font-size:0">x<b style="font-size:120%">y</b></p>', ''],
    ['<p style="visibility:hidden">x<b style="font-size:13px">y</b></p>', ''],
    ['<p style="font-size:10px">x</p>', 'x'],
    ['<div style="line-height:0">x<p style="line-height:1.4">y</p></div>', 'y'],
  ])('%s', (html, text) => {
    expect(apply(html, readFlow(html).edits)).toBe(text)
  })
})

describe('what no reader sees goes, each by its rule', () => {
  it.each([
    ['<script>x</script>', 'html/unseen/script'],
    ['<style>x</style>', 'html/unseen/style'],
    ['<template>x</template>', 'html/unseen/template'],
    ['<noscript>x</noscript>', 'html/unseen/noscript'],
    ['<title>x</title>', 'html/unseen/title'],
    ['<iframe>x</iframe>', 'html/unseen/iframe'],
    ['<object>x</object>', 'html/unseen/object'],
    ['<svg><text>x</text></svg>', 'html/unseen/svg'],
    ['<!-- x -->', 'html/unseen/comment'],
    ['<![CDATA[x]]>', 'html/unseen/comment'],
    ['<?php x ?>', 'html/unseen/instruction'],
    ['<select><option>x</select>', 'html/unseen/form'],
    ['<textarea>x</textarea>', 'html/unseen/form'],
    ['<i hidden>x</i>', 'html/hidden/attribute'],
    ['<i style="visibility:hidden">x</i>', 'html/hidden/visibility'],
    ['<figcaption>x</figcaption>', 'html/caption/figcaption'],
    ['<p class="wp-caption-text">x</p>', 'html/caption/wp-caption-text'],
    ['<div class="tr-caption" style="text-align: center">x</div>', 'html/caption/tr-caption'],
    ['<div class="left photo-caption">x</div>', 'html/caption/photo-caption'],
  ])('%s', (markup, rule) => {
    const html = `<div>Rain ${markup} falls</div>`
    const { edits } = readFlow(html)
    expect(Array.from(edits, (edit) => edit.rule)).toContain(rule)
    expect(apply(html, edits).replace(/\s+/g, ' ')).toBe('Rain falls')
  })

  it.each([
    ['<p>これは<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です。</p>', 'これは漢字です。'],
    ['<p>これは<ruby>漢<rt>かん<rt>じ</ruby>です。</p><p>つぎの文です。</p>', 'これは漢です。\n\nつぎの文です。'],
    ['<p><ruby><rb>旧<rb>金<rt>きゅう<rt>きん<rtc><rt>San</rtc></ruby>山</p>', '旧金山'],
    ['<p>Rain <rt>all day</rt></p>', 'Rain all day'],
  ])('takes the reading of a word for none of it: %s', (html, text) => {
    expect(apply(html, readFlow(html).edits)).toBe(text)
  })

  it('keeps captions where asked', () => {
    const html = '<figure><img src="a.jpg"><figcaption>Rain</figcaption></figure>'
    const { edits, blocks } = readFlow(html, { captions: 'keep' })
    expect(apply(html, edits)).toBe('Rain')
    expect(Array.from(blocks, (block) => block.kind)).toEqual(['caption'])
  })
})
