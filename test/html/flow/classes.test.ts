import { describe, expect, it } from 'vitest'
import { captionRule } from '../../../src/html/flow/classes.js'
import type { Element } from '../../../src/html/parse/node.js'
import { parse } from '../../../src/html/parse/parse.js'

describe('captionRule', () => {
  it.each([
    ['<p class="tr-caption left">', 'html/caption/tr-caption'],
    ['<figcaption>', 'html/caption/figcaption'],
    ['<p class="note">', undefined],
    ['<p class="">', undefined], // no rule at all: one without a name would hold for all in the element
    ['<p>', undefined],
  ])('%s', (html, rule) => {
    expect(captionRule(parse(html).root.first as Element)).toBe(rule)
  })
})
