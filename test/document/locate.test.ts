import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type CleanDocument, clean, cleanText, createCleaner, locate } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('locate.txt', import.meta.url))

const PAGE = `<html><body><nav><a href="/">Home</a></nav><article>
<p>The council voted on &ldquo;Tuesday&rdquo; evening to <b>rebuild</b> the <a href="/b">old bridge</a> over the river.</p>
<p>Share this article</p>
<p>Work on the stop-gap, a ferry &amp; a road, will begin in spring. [ad_1] The mayor said so on Friday evening.</p>
<p>“We voted on Tuesday evening,” she said, and the road beside it stays open until the autumn.</p>
</article></body></html>`
const page = clean(PAGE, { url: 'https://paper.example/bridge#top' })

const found = (document: CleanDocument, quotation: string) => {
  const citation = locate(document, quotation)
  if (!citation) throw new Error(`the text does not hold ${quotation}`)
  return citation
}

/** What a browser looks for: the terms of a text fragment. */
const termsOf = (fragment: string) => decodeURIComponent(fragment.slice('#:~:text='.length))

describe('locate', () => {
  it('tells the place in the text, in the source, and the blocks', () => {
    const { text, start, end, source, spans, blocks } = found(page, 'rebuild the old bridge over')
    expect(text).toBe('rebuild the old bridge over')
    expect(page.text.slice(start, end)).toBe(text)
    expect(PAGE.slice(source.start, source.end)).toBe('rebuild</b> the <a href="/b">old bridge</a> over')
    expect(spans.map((span) => PAGE.slice(span.start, span.end))).toEqual(['rebuild', ' the ', 'old bridge', ' over'])
    expect(blocks).toEqual([0])
  })

  it.each(cases('does not mind'))('does not mind %s', (_, quotation) => {
    expect(locate(page, quotation)).toBeDefined()
  })

  it.each(cases('minds'))('minds %s', (_, quotation) => {
    expect(locate(page, quotation)).toBeUndefined()
  })

  it('finds the next place from a place on', () => {
    const first = found(page, 'on')
    expect(locate(page, 'on', { from: first.end })?.start).toBeGreaterThan(first.start)
    expect(locate(page, 'on', { from: page.text.length })).toBeUndefined()
  })

  it('takes strings only', () => {
    expect(() => locate(page, 7 as unknown as string)).toThrow('Expected the quotation to be a string, got a number.')
  })

  it('falls back to blocks where no changes are listed', () => {
    const document = createCleaner({ changes: false })(PAGE)
    const { source, blocks } = found(document, 'old bridge')
    expect(source).toEqual(document.blocks[0]?.source)
    expect(blocks).toEqual([0])
  })

  it('falls back to blocks where only the lengths in one block tell that something changed', () => {
    const source = 'AT&amp;T and R&amp;D rose on Monday, and then fell, she said.'
    const document = createCleaner({ changes: false })(source)
    expect(locate(document, 'fell')?.source).toEqual({ start: 0, end: source.length })
  })

  it('ends a quotation with what takes no ink and belongs to it', () => {
    const document = clean('I guess so 🤷‍♂️ she wrote.')
    const quoted = locate(document, 'so 🤷‍♂️')
    expect(quoted?.text).toBe('so 🤷‍♂️')
    expect(document.text.slice(quoted?.end)).toBe(' she wrote.')
  })

  const word = fc.constantFrom(...'rain “so” caf&eacute; [ad_1] a&#8217;b Tür 雨 <b> 😀 x–y \u200B'.split(' '))
  test.prop([fc.array(word, { minLength: 1, maxLength: 12 })], { numRuns: 300 })(
    'finds every word of every text, in its source',
    (words) => {
      const source = words.join(' ')
      const document = cleanText(source)
      const { text } = document
      for (let start = 0; start < text.length; start += 5) {
        const quotation = text.slice(start, start + 9).toWellFormed()
        if (quotation.includes('\ufffd') || quotation.trim() === '') continue
        const citation = found(document, quotation)
        expect(citation.source.end).toBeLessThanOrEqual(source.length)
        expect(citation.start).toBeLessThanOrEqual(start + 1)
      }
    },
  )
})

describe('the fragment of a quotation', () => {
  it('is how it reads on the page, behind its address', () => {
    const { fragment, url } = found(page, 'on "Tuesday" evening to rebuild')
    expect(termsOf(fragment)).toBe('on “Tuesday” evening to rebuild')
    expect(url).toBe(`https://paper.example/bridge${fragment}`)
    expect(found(clean(PAGE), 'old bridge').url).toBeUndefined()
  })

  it.each(cases('fragments'))('%s', (_, quotation, fragment) => {
    expect(found(page, quotation).fragment).toBe(`#:~:text=${fragment}`)
  })

  it('tells more than 300 units by how they begin and end', () => {
    const long = clean(`${'Rain fell on the city again. '.repeat(20)}Then the sun came out at last.`)
    expect(termsOf(found(long, long.text).fragment)).toBe('Rain fell on the city,sun came out at last.')
  })

  it('brings the words around what stood before', () => {
    const again = locate(page, 'voted on', { from: found(page, 'voted on').end })
    expect(termsOf(again?.fragment ?? '')).toBe('“We-,voted on,-Tuesday evening,” she said, and')
  })
})
