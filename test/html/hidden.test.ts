import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { readFlow } from '../../src/html/flow.js'
import { hiddenBy, veilOver } from '../../src/html/hidden.js'

describe('hiddenBy', () => {
  it.each([
    ['hidden', { hidden: '' }, 'html/hidden/attribute'],
    ['display', { style: 'color:red; DISPLAY : none' }, 'html/hidden/display'],
    ['display, important', { style: 'display:none!important;display:block' }, 'html/hidden/display'],
    ['opacity', { style: 'opacity: 0.00' }, 'html/hidden/opacity'],
    ['content-visibility', { style: 'content-visibility:hidden' }, 'html/hidden/content-visibility'],
    ['off screen', { style: 'position:absolute;left:-9999px' }, 'html/hidden/off-screen'],
    ['indented away', { style: 'text-indent:-9999px' }, 'html/hidden/off-screen'],
    ['clipped', { style: 'position:absolute; clip: rect(1px, 1px, 1px, 1px)' }, 'html/hidden/clip'],
    ['for screen readers only', { class: 'x screen-reader-text' }, 'html/hidden/screen-reader'],
  ])('%s', (_, attributes, rule) => {
    expect(hiddenBy('p', attributes)).toBe(rule)
  })

  it.each([
    ['found on search', { hidden: 'until-found' }],
    ['aria-hidden', { 'aria-hidden': 'true' }],
    ['shown after all', { style: 'display:none;display:block' }],
    ['half seen', { style: 'opacity:0.5' }],
    ['fading in', { style: 'opacity:0;transform:translateY(20px)' }],
    ['fading in by a script', { style: 'opacity:0', 'data-w-id': 'a1' }],
    ['a little indent', { style: 'text-indent:-9px;left:-9999px' }],
    ['a class that only sounds like it', { class: 'sr-only-focusable not-visually-hidden-x' }],
    ['no display at all', { style: 'background:url(display-none.png)' }],
  ])('not %s', (_, attributes) => {
    expect(hiddenBy('p', attributes)).toBeUndefined()
  })

  it('knows a dialog that is not open', () => {
    expect(hiddenBy('dialog', {})).toBe('html/hidden/dialog')
    expect(hiddenBy('dialog', { open: '' })).toBeUndefined()
  })
})

describe('veilOver', () => {
  it.each([
    ['visibility:hidden', undefined, 'html/hidden/visibility'],
    ['visibility:collapse', undefined, 'html/hidden/visibility'],
    ['visibility:visible', 'html/hidden/visibility', undefined],
    ['font-size:0px', undefined, 'html/hidden/font-size'],
    ['font-size:13px', 'html/hidden/font-size', undefined],
    ['font-size:120%', 'html/hidden/font-size', 'html/hidden/font-size'],
    ['font-size:10px', undefined, undefined],
    ['font-size:13px', 'html/hidden/visibility', 'html/hidden/visibility'],
  ])('%s over %s', (style, outer, rule) => {
    expect(veilOver(style, outer)).toBe(rule)
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
    expect(edits.map((edit) => edit.rule)).toContain(rule)
    expect(apply(html, edits).replace(/\s+/g, ' ')).toBe('Rain falls')
  })

  it('keeps captions where asked', () => {
    const html = '<figure><img src="a.jpg"><figcaption>Rain</figcaption></figure>'
    const { edits, blocks } = readFlow(html, { captions: 'keep' })
    expect(apply(html, edits)).toBe('Rain')
    expect(blocks.map((block) => block.kind)).toEqual(['caption'])
  })
})
