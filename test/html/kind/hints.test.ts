import { describe, expect, it } from 'vitest'
import { HintCounts, hintNames } from '../../../src/html/kind/hints.js'
import { parse } from '../../../src/html/parse/parse.js'

/** How many elements of a source hint at each kind, of those that any does. */
function hintsIn(html: string): Record<string, number> {
  const { tree } = parse(html).root
  const hints = new HintCounts(tree)
  for (const { at } of tree.elements) hints.read(at)
  return Object.fromEntries(
    hintNames.map((name, nth) => [name, hints.counts[nth] as number]).filter(([, count]) => count),
  )
}

describe('HintCounts', () => {
  it('reads classes that elements share, and what each has beside them', () => {
    const html =
      '<p class="price">a</p><p id="cart" class="price">b</p><p class="price" data-kind="reply">c</p><p>d</p>'
    expect(hintsIn(html)).toEqual({ price: 3, cart: 1, reply: 1 })
  })

  it('counts an element once for each kind', () => {
    expect(hintsIn('<p id="price" class="price amount">a</p>')).toEqual({ price: 1 })
  })

  it('reads the first 400 code units of a tag', () => {
    const long = 'x'.repeat(400)
    expect(hintsIn(`<p class="price ${long}">a</p><p id="${long}" class="price">b</p>`)).toEqual({ price: 1 })
  })
})
