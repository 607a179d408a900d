import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../src/mark.js'
import { runs } from '../../random.js'
import { casesIn } from '../../tables.js'
import { markup } from '../markup.js'
import { blocksOf, written } from '../written.js'

const cases = casesIn(new URL('structure.txt', import.meta.url))

describe('text', () => {
  it.each(cases('text'))('%s', (_, html, text) => expect(written(html).text).toBe(text))
})

describe('notes', () => {
  it.each(cases('notes'))('%s', (_, html, text, blocks) => {
    expect(written(html).text).toBe(text)
    expect(blocksOf(html)).toBe(blocks)
  })
})

describe('marks', () => {
  const named = (html: string) => (mark: Mark) => {
    const said = html.slice(mark.start, mark.end)
    const of = mark.kind === 'link' ? mark.href : mark.kind === 'footnote' ? mark.label : 'src' in mark ? mark.src : ''
    return [mark.kind, said, of].filter(Boolean).join(' ')
  }
  it.each(cases('marks'))('%s', (_, html, marks) =>
    expect(written(html).marks.map(named(html)).join(' | ')).toBe(marks),
  )
})

describe('pictures', () => {
  const addressOf = (mark: Mark) =>
    mark.kind === 'image' ? [mark.alt ? `${mark.src} ${mark.alt}` : mark.src] : mark.kind === 'embed' ? [mark.src] : []
  it.each(cases('pictures'))('%s', (_, html, pictures) =>
    expect(written(html).marks.flatMap(addressOf).join(' | ')).toBe(pictures),
  )
})

describe('Structure', () => {
  it('marks stretches of the source, on any markup', () => {
    fc.assert(
      fc.property(markup, fc.stringMatching(/^[01]{0,12}$/), (html, keeps) => {
        for (const { start, end } of written(html, keeps).marks) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(html.length)
        }
      }),
      runs(500),
    )
  })

  it('keeps code whole if any of it is chosen', () => {
    expect(written('<pre><code>a = 1\n<div>b = 2</div></code></pre>', '01').text).toContain('a = 1')
  })
})
