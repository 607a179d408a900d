import { describe, expect, it } from 'vitest'
import { openingsOf } from '../../../src/html/metadata/people/opening.js'
import { May, Texts } from '../../../src/html/metadata/texts.js'
import { parse } from '../../../src/html/parse/parse.js'
import { wordsOf } from '../../../src/locale/at-hand.js'

const textsOf = (html: string) => new Texts(parse(html).root.tree, openingsOf(wordsOf([])))

/** What the first text of a source may hold. */
function factsOf(html: string): string[] {
  const texts = textsOf(html)
  return Object.entries(May).flatMap(([name, bit]) => (texts.may(0, bit) ? [name] : []))
}

describe('what a text may hold', () => {
  it.each<[html: string, facts: string[]]>([
    ['<p>The ferry left</p>', []],
    ['<p> 5 May </p>', ['digit']],
    ['<p>Route: north</p>', ['colon']],
    ['<p>By Ana Ruiz</p>', ['open']],
    ['<p>“By Ana Ruiz”</p>', ['digit', 'colon', 'open', 'decode']],
    ['<p>(written by Ana)</p>', ['open']],
    ['<p>Bystanders</p>', []],
    ['<p>Ana\n  Ruiz</p>', ['decode']],
    ['<p>&nbsp;</p>', ['digit', 'colon', 'open', 'decode']],
    [`<p>By ${'rain and '.repeat(30)}1:2</p>`, []],
  ])('%s → %j', (html, facts) => {
    expect(factsOf(html)).toEqual(facts)
  })

  it('tells blank texts by their lines alone', () => {
    const texts = textsOf('<p>&nbsp;</p><p>Rain</p><p>&#8203;&shy;</p><p>a  b</p>')
    expect(texts.rows.map((_, nth) => texts.isBlank(nth))).toEqual([true, false, true, false])
  })

  it('takes texts with holes as they come', () => {
    const texts = textsOf(`<p>Rain</p>${'<b>.</b>'.repeat(50_001)}`)
    expect(texts.may(0, May.colon)).toBe(true)
  })
})
